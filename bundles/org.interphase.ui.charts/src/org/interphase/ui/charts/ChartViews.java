/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts;

/** Ids of the views of this bundle that other plug-ins may refer to. */
public final class ChartViews {

	/** This bundle. */
	public static final String BUNDLE = "org.interphase.ui.charts"; //$NON-NLS-1$
	/** How the resistance adds up. */
	public static final String WATERFALL = "org.interphase.ui.charts.waterfallView"; //$NON-NLS-1$
	/** Predicted impedance. */
	public static final String SPECTRUM = "org.interphase.ui.charts.spectrumView"; //$NON-NLS-1$
	/** Potentials and stability windows. */
	public static final String PROFILE = "org.interphase.ui.charts.profileView"; //$NON-NLS-1$
	/** What makes the resistance uncertain. */
	public static final String TORNADO = "org.interphase.ui.charts.tornadoView"; //$NON-NLS-1$
	/** Parameter sweep. */
	public static final String SWEEP = "org.interphase.ui.charts.sweepView"; //$NON-NLS-1$
	/** Open designs side by side. */
	public static final String VARIANTS = "org.interphase.ui.charts.variantsView"; //$NON-NLS-1$
	/** A boundary among published interfaces. */
	public static final String LITERATURE = "org.interphase.ui.charts.literatureView"; //$NON-NLS-1$

	private ChartViews() {
	}
}
