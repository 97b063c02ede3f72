/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String arc_values;
	public static String axis_asr;
	public static String axis_frequency;
	public static String axis_imaginary;
	public static String axis_modulus;
	public static String axis_phase;
	public static String axis_potential;
	public static String axis_real;
	public static String axis_total;
	public static String bode_modulus;
	public static String bode_phase;
	public static String column_after;
	public static String column_atHigh;
	public static String column_atLow;
	public static String column_before;
	public static String column_capacity;
	public static String column_current;
	public static String column_drop;
	public static String column_frequency;
	public static String column_high;
	public static String column_highValue;
	public static String column_id;
	public static String column_imaginary;
	public static String column_key;
	public static String column_layer;
	public static String column_left;
	public static String column_low;
	public static String column_lowValue;
	public static String column_mechanism;
	public static String column_median;
	public static String column_medianOf;
	public static String column_model;
	public static String column_modulus;
	public static String column_p5;
	public static String column_p5In;
	public static String column_p95;
	public static String column_p95In;
	public static String column_parameter;
	public static String column_part;
	public static String column_phase;
	public static String column_pressure;
	public static String column_property;
	public static String column_provenance;
	public static String column_qualifier;
	public static String column_quantity;
	public static String column_real;
	public static String column_right;
	public static String column_share;
	public static String column_sources;
	public static String column_symbol;
	public static String column_temperature;
	public static String column_term;
	public static String column_thickness;
	public static String column_totalAsr;
	public static String column_treatment;
	public static String column_unit;
	public static String column_voltage;
	public static String confidence_high;
	public static String confidence_low;
	public static String confidence_medium;
	public static String hint_estimate;
	public static String hint_model;
	public static String hint_part;
	public static String hint_sources;
	public static String legend_arc;
	public static String legend_band;
	public static String legend_before;
	public static String legend_boundary;
	public static String legend_electrode;
	public static String legend_layer;
	public static String legend_measured;
	public static String legend_median;
	public static String legend_now;
	public static String legend_own;
	public static String legend_practical;
	public static String legend_predicted;
	public static String legend_published;
	public static String legend_thermodynamic;
	public static String legend_total;
	public static String legend_totalOf;
	public static String literature_noBoundary;
	public static String literature_none;
	public static String literature_note;
	public static String literature_own;
	public static String literature_provenance;
	public static String literature_title;
	public static String literature_titleOf;
	public static String literature_untreated;
	public static String nyquist_title;
	public static String output_boundary;
	public static String output_of;
	public static String output_total;
	public static String point_values;
	public static String profile_none;
	public static String profile_open;
	public static String profile_oxidation;
	public static String profile_potential;
	public static String profile_reduction;
	public static String profile_stated;
	public static String profile_title;
	public static String profile_unknown;
	public static String profile_window;
	public static String severity_error;
	public static String severity_hint;
	public static String severity_info;
	public static String severity_warning;
	public static String sweep_conditions;
	public static String sweep_face;
	public static String sweep_levels;
	public static String sweep_logarithm;
	public static String sweep_none;
	public static String sweep_order;
	public static String sweep_over;
	public static String sweep_overBoth;
	public static String sweep_title;
	public static String tornado_effect;
	public static String tornado_high;
	public static String tornado_key;
	public static String tornado_low;
	public static String tornado_measure;
	public static String tornado_none;
	public static String tornado_note;
	public static String tornado_percent;
	public static String tornado_share;
	public static String tornado_title;
	public static String tornado_value;
	public static String variants_boundaries;
	public static String variants_elsewhere;
	public static String variants_findings;
	public static String variants_none;
	public static String variants_title;
	public static String variants_totals;
	public static String waterfall_missing;
	public static String waterfall_none;
	public static String waterfall_rest;
	public static String waterfall_skewed;
	public static String waterfall_title;
	public static String waterfall_total;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
