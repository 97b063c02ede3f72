/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the services. */
@NonNullByDefault({})
public final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String asr_elsewhere;
	public static String edit_chooseFix;
	public static String edit_noFix;
	public static String edit_notApplicable;
	public static String edit_unknownKind;
	public static String edit_unknownMaterial;
	public static String edit_unknownTreatment;
	public static String finding_withReason;
	public static String judgement_underWay;
	public static String label_boundary;
	public static String label_cell;
	public static String label_kindAndMaterial;
	public static String label_module;
	public static String label_stackTotals;
	public static String label_thickness;
	public static String label_total;
	public static String phases_library;
	public static String phases_none;
	public static String potential_electrode;
	public static String potential_from;
	public static String potential_upTo;
	public static String potential_window;
	public static String registrar_failed;
	public static String registrar_noPath;
	public static String registrar_noViewpoint;
	public static String title_face;
	public static String title_treatment;
	public static String tooltip_asr;
	public static String tooltip_dominant;
	public static String tooltip_interphase;
	public static String tooltip_kind;
	public static String tooltip_material;
	public static String tooltip_treatments;
	public static String quantity_range;
	public static String term_line;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
