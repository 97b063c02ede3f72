/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.hipparchus.complex.Complex;
import org.interphase.core.uncertainty.Distribution;

/** Which formula computes which oracle of a boundary or a layer (M0 to M9) and of a range (M13). */
final class OracleFormulas {

	static final Map<String, OracleFormula> BY_MODEL = Map.ofEntries(
			real("asr_from_symmetric", OracleFormulas::symmetricCell),
			real("bulk", o -> BulkConduction.asr(o.number("d_um"), o.number("sigma_S_cm"))),
			real("brick_layer", o -> BulkConduction.brickLayer(o.number("sigma_b_S_cm"), o.number("sigma_gb_S_cm"),
					o.number("d_gb_nm"), o.number("d_g_um"))),
			real("arrhenius_sigma", o -> form(o).conductivity(o.number("sigma_25C_S_cm"), o.number("Ea_eV"),
					o.number("T_ref_C"), o.number("T_C"))),
			real("Ea_two_point", o -> form(o).activationEnergy(o.number("sigma_25C_S_cm"), o.number("T1_C"),
					o.number("sigma_60C_S_cm"), o.number("T2_C"))),
			real("arrhenius_R", o -> ArrheniusForm.resistance(o.number("ASR_25C_ohm_cm2"), o.number("Ea_eV"),
					o.number("T_ref_C"), o.number("T_C"))),
			real("Rct", o -> ButlerVolmer.resistance(o.number("i0_mA_cm2"), o.number("T_C"), o.number("n"))),
			real("i0_from_Rct",
					o -> ButlerVolmer.exchangeCurrent(o.number("R_ct_ohm_cm2"), o.number("T_C"), o.number("n"))),
			real("BV_eta",
					o -> ButlerVolmer.overpotential(o.number("i_mA_cm2"), o.number("i0_mA_cm2"), o.number("T_C"))),
			real("BV_linear_error", o -> ButlerVolmer.linearError(o.number("eta_mV"), o.number("T_C"))),
			real("constriction", OracleFormulas::spots),
			real("constriction_bound",
					o -> Constriction.bound(o.number("L_um"), o.number("sigma_S_cm"), o.number("f"))),
			real("holm_spot", o -> Constriction.singleSpot(o.number("a_spot_radius_mm"), o.number("sigma_S_cm"))),
			real("contact_total", o -> o.number("R_ct_ohm_cm2") / o.number("f") + spots(o)),
			real("Estar", o -> ContactArea.reducedModulus(o.number("E1_GPa"), o.number("nu1"), o.number("E2_GPa"),
					o.number("nu2"))),
			real("persson_f", o -> ContactArea.elastic(o.number("P_MPa"), o.number("Estar_GPa"),
					o.number("h_rms_slope"))),
			real("plastic_f", o -> ContactArea.plastic(o.number("P_MPa"), o.number("H_eff_MPa"))),
			real("work_of_adhesion", o -> Wetting.workOfAdhesion(o.number("theta_deg"), o.number("gamma_J_m2"))),
			real("film", o -> Film.asr(o.number("d_nm"), o.number("sigma_S_cm"))),
			real("film_thickness", o -> Film.thickness(o.number("ASR_ohm_cm2"), o.number("sigma_S_cm"))),
			real("air_slope", o -> Film.airSlope(o.number("ASR_0_ohm_cm2"), o.number("ASR_t_ohm_cm2"),
					o.number("t_h"))),
			real("sei_thickness", OracleFormulas::interphase),
			real("sei_asr", o -> Film.asr(interphase(o), o.number("sigma_SEI_S_cm"))),
			real("sei_time", o -> InterphaseGrowth.time(o.number("ASR_ohm_cm2"), o.number("k_cm2_s"),
					o.number("sigma_SEI_S_cm"), o.number("x0_nm"))),
			real("wagner_k", o -> InterphaseGrowth.wagnerRate(o.number("sigma_e_S_cm"), o.number("sigma_ion_S_cm"),
					o.number("dphi_V"), o.number("V_SEI_cm3_per_mol_Li"))),
			real("porous_layer", o -> LiquidLayer.asr(o.number("d_um"), o.number("sigma_L_S_cm"),
					o.number("eps_liquid_fraction"))),
			real("dose_to_film", o -> LiquidLayer.thickness(o.number("volume_uL"), wettedArea(o))),
			real("mass_to_film", o -> LiquidLayer.thicknessOfMass(o.number("mass_mg"), o.number("rho_g_cm3"),
					wettedArea(o))),
			real("tlm_dc", o -> PorousElectrode.resistance(o.number("R_ion_ohm_cm2"), o.number("R_ct_prime_ohm_cm2"))),
			real("porous_ion", o -> LiquidLayer.asr(o.number("L_um"), o.number("sigma_SE_S_cm"),
					o.number("eps_SE_fraction"))),
			entry("tlm_ac", o -> PorousElectrode.impedance(o.number("R_ion_ohm_cm2"), o.number("R_ct_prime_ohm_cm2"),
					o.number("Q_S_s^alpha_cm-2"), o.number("alpha"), o.number("f_Hz"))),
			real("range_to_lognormal", OracleFormulas::logNormal));

	private OracleFormulas() {
	}

	static Map.Entry<String, OracleFormula> real(String model, ToDoubleFunction<Oracle> formula) {
		return entry(model, oracle -> Complex.valueOf(formula.applyAsDouble(oracle)));
	}

	private static double symmetricCell(Oracle oracle) {
		double area = MeasuredResistance.discArea(oracle.number("diameter_mm"));
		int interfaces = (int) oracle.number("interfaces");
		return oracle.inputs().contains("R_excess_ohm")
				? MeasuredResistance.asr(oracle.number("R_excess_ohm"), 0, area, interfaces)
				: MeasuredResistance.asr(oracle.number("R_tot_ohm"), oracle.number("R_bulk_gb_ohm"), area, interfaces);
	}

	private static ArrheniusForm form(Oracle oracle) {
		return oracle.text("form").equals(ArrheniusForm.SIGMA_T.id()) ? ArrheniusForm.SIGMA_T : ArrheniusForm.SIGMA;
	}

	private static double spots(Oracle oracle) {
		return Constriction.spots(oracle.number("a_spot_radius_um"), oracle.number("sigma_S_cm"), oracle.number("f"));
	}

	private static double interphase(Oracle oracle) {
		double first = oracle.inputs().contains("x0_nm") ? oracle.number("x0_nm") : 0;
		return InterphaseGrowth.thickness(oracle.number("k_cm2_s"), oracle.number("t_s"), first);
	}

	private static double wettedArea(Oracle oracle) {
		return MeasuredResistance.discArea(oracle.number("diameter_mm")) * oracle.number("faces");
	}

	private static double logNormal(Oracle oracle) {
		Distribution.LogNormal found = Distribution.LogNormal.ofRange(oracle.number("lo"), oracle.number("hi"));
		return oracle.text("result").equals("GSD") ? found.gsd() : found.median();
	}
}
