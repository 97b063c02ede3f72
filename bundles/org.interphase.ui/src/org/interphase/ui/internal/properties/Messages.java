/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String add_measurement;
	public static String add_treatment;
	public static String asr_unknown;
	public static String boundary_headline;
	public static String boundary_help;
	public static String boundary_verdict;
	public static String columns_basis;
	public static String columns_estimate;
	public static String columns_finding;
	public static String columns_note;
	public static String columns_property;
	public static String columns_provenance;
	public static String columns_rule;
	public static String columns_share;
	public static String columns_source;
	public static String columns_temperature;
	public static String columns_value;
	public static String combo_no;
	public static String combo_yes;
	public static String explain_drivers;
	public static String explain_hint;
	public static String explain_none;
	public static String face_title;
	public static String face_treatments;
	public static String face_untreated;
	public static String findings_none;
	public static String import_spectrum;
	public static String material_addValue;
	public static String material_copy;
	public static String material_copyTooltip;
	public static String material_none;
	public static String material_removeValue;
	public static String material_restore;
	public static String material_restoreTooltip;
	public static String material_summary;
	public static String material_unknown;
	public static String material_unknownSuggest;
	public static String measurement_choose;
	public static String measurement_list;
	public static String measurement_new;
	public static String measurement_spectrum;
	public static String phases_add;
	public static String phases_fraction;
	public static String phases_library;
	public static String phases_material;
	public static String phases_none;
	public static String phases_phase;
	public static String phases_remove;
	public static String phases_title;
	public static String phases_unknownPhase;
	public static String profile_standard;
	public static String property_activationEnergy;
	public static String property_averagePotential;
	public static String property_contactAngle;
	public static String property_criticalCurrentDensity;
	public static String property_density;
	public static String property_electronicConductivity;
	public static String property_fractureStrength;
	public static String property_fractureToughness;
	public static String property_interphaseWithLithium;
	public static String property_ionicConductivity;
	public static String property_moisture;
	public static String property_oxidationPotential;
	public static String property_poissonRatio;
	public static String property_price;
	public static String property_reducibleCations;
	public static String property_reductionPotential;
	public static String property_shearModulus;
	public static String property_specificCapacity;
	public static String property_thermalExpansion;
	public static String property_thermalLimit;
	public static String property_transferenceNumber;
	public static String property_volumeChange;
	public static String property_youngsModulus;
	public static String provenance_derived;
	public static String provenance_read;
	public static String provenance_recalled;
	public static String provenance_review;
	public static String provenance_secondary;
	public static String provenance_user;
	public static String remove_measurement;
	public static String remove_treatment;
	public static String stack_cells;
	public static String stack_drop;
	public static String stack_missing;
	public static String stack_notation;
	public static String stack_thickness;
	public static String stack_voltage;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
