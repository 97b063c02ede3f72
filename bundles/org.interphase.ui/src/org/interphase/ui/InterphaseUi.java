/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

/** Ids of the workbench that other plug-ins may refer to. */
public final class InterphaseUi {

	/** This bundle. */
	public static final String BUNDLE = "org.interphase.ui"; //$NON-NLS-1$
	/** Perspective of stack designs. */
	public static final String DESIGN_PERSPECTIVE = "org.interphase.ui.designPerspective"; //$NON-NLS-1$
	/** Tree of projects, designs, stacks and layers. */
	public static final String NAVIGATOR = "org.interphase.ui.navigator"; //$NON-NLS-1$
	/** Findings of the active design. */
	public static final String FINDINGS_VIEW = "org.interphase.ui.findingsView"; //$NON-NLS-1$
	/** Layers of the active design as a table. */
	public static final String LAYERS_VIEW = "org.interphase.ui.layersView"; //$NON-NLS-1$
	/** Materials and measured interfaces of all libraries. */
	public static final String LIBRARY_VIEW = "org.interphase.ui.libraryView"; //$NON-NLS-1$
	/** Welcome page. */
	public static final String WELCOME_VIEW = "org.interphase.ui.welcomeView"; //$NON-NLS-1$
	/** Guided tour. */
	public static final String TOUR_VIEW = "org.interphase.ui.tourView"; //$NON-NLS-1$
	/** Contributions of all plug-ins. */
	public static final String CONTRIBUTIONS_VIEW = "org.interphase.ui.contributionsView"; //$NON-NLS-1$
	/** Comparison of two designs. */
	public static final String COMPARE_VIEW = "org.interphase.ui.compareView"; //$NON-NLS-1$
	/** Editor of {@code .cellstack} files. */
	public static final String CELLSTACK_EDITOR = "org.interphase.ui.cellstackEditor"; //$NON-NLS-1$
	/** Wizard for a new design. */
	public static final String NEW_DESIGN_WIZARD = "org.interphase.ui.newDesignWizard"; //$NON-NLS-1$

	private InterphaseUi() {
	}
}
