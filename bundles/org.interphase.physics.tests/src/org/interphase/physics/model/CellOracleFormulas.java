/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hipparchus.complex.Complex;
import org.interphase.core.uncertainty.Distribution.Interval;
import org.interphase.core.uncertainty.Distribution.LogNormal;

import com.fasterxml.jackson.databind.JsonNode;

/** Which formula computes which oracle of space charge (M7) and of the whole cell (M10 to M14). */
@NonNullByDefault
final class CellOracleFormulas {

	static final Map<String, OracleFormula> BY_MODEL = Map.ofEntries(
			OracleFormulas.real("debye", o -> SpaceCharge.debyeLength(o.number("eps_r"), o.number("c_mol_m3"),
					(int) o.number("z"), (int) o.number("mobile_carriers"), o.number("T_C"))),
			OracleFormulas.real("li_um_per_mAh", o -> Lithium.thickness(1)),
			OracleFormulas.real("li_diffusion_ceiling", o -> Stripping.diffusionCeiling(o.number("D_cm2_s"),
					o.number("dX_mole_fraction"), o.number("L_um"))),
			OracleFormulas.real("plating_pressure", o -> Plating.pressure(o.number("eta_mV"))),
			OracleFormulas.real("griffith", o -> Plating.fracturePressure(o.number("K_Ic_MPa_sqrt_m"),
					o.number("a_flaw_um"), o.number("Y"))),
			OracleFormulas.real("eta_crit", CellOracleFormulas::criticalOverpotential),
			OracleFormulas.real("j_crit",
					o -> Plating.current(criticalOverpotential(o), o.number("ASR_int_ohm_cm2"))),
			OracleFormulas.real("voc", o -> OpenCircuit.voltage(o.number("mu_Li_anode_eV"),
					o.number("mu_Li_cathode_eV"), (int) o.number("z"))),
			OracleFormulas.real("interval", CellOracleFormulas::interval),
			OracleFormulas.real("monte_carlo", CellOracleFormulas::drawn),
			OracleFormulas.real("monte_carlo_analytic", CellOracleFormulas::mean),
			entry("eis", CellOracleFormulas::spectrum),
			OracleFormulas.real("char_freq", o -> Impedance.frequency(o.number("R_ohm_cm2"),
					o.number("Q_S_s^alpha_cm-2"), o.number("alpha"))),
			OracleFormulas.real("brug_C", o -> Impedance.capacitance(o.number("R_ohm_cm2"),
					o.number("Q_S_s^alpha_cm-2"), o.number("alpha"))),
			OracleFormulas.real("energy", o -> {
				OracleStack stack = OracleStack.of(o);
				return o.id().endsWith("whl") ? stack.volumetric() : stack.gravimetric();
			}), OracleFormulas.real("thickness", o -> OracleStack.of(o).chargedThickness()),
			OracleFormulas.real("ohmic_drop", o -> CellEnergy
					.ohmicDrop(o.number("q_mAh_cm2") * o.number("C_rate_1_h"), o.number("ASR_ohm_cm2"))));

	private CellOracleFormulas() {
	}

	private static double criticalOverpotential(Oracle oracle) {
		return Plating.criticalOverpotential(oracle.number("K_Ic_MPa_sqrt_m"), oracle.number("a_flaw_um"),
				oracle.number("Y"));
	}

	private static double interval(Oracle oracle) {
		double thickness = oracle.number("d_um");
		JsonNode sigma = oracle.tree("sigma_S_cm");
		JsonNode resistance = oracle.tree("R_int_ohm_cm2");
		Interval range = Uncertainty.range(v -> BulkConduction.asr(thickness, v[0]) + v[1],
				List.of(new Interval(sigma.get(0).asDouble(), sigma.get(1).asDouble()),
						new Interval(resistance.get(0).asDouble(), resistance.get(1).asDouble())));
		return oracle.text("result").startsWith("lower") ? range.low() : range.high();
	}

	private static double mean(Oracle oracle) {
		LogNormal reciprocal = Uncertainty.reciprocal(logNormal(oracle, "sigma_S_cm"));
		return Uncertainty.mean(Uncertainty.scaled(reciprocal, BulkConduction.asr(oracle.number("d_um"), 1)))
				+ Uncertainty.mean(logNormal(oracle, "R_int_ohm_cm2"));
	}

	/** Through the draws of an assessment. */
	private static double drawn(Oracle oracle) {
		DrawnSum sum = new DrawnSum(oracle.number("d_um"), logNormal(oracle, "sigma_S_cm"),
				logNormal(oracle, "R_int_ohm_cm2"));
		return switch (oracle.text("result")) {
		case "5 % quantile" -> sum.summary().p5();
		case "median" -> sum.summary().median();
		default -> sum.summary().p95();
		};
	}

	private static LogNormal logNormal(Oracle oracle, String key) {
		JsonNode tree = oracle.tree(key);
		return new LogNormal(tree.get("lognormal_median").asDouble(), tree.get("GSD").asDouble());
	}

	private static Complex spectrum(Oracle oracle) {
		Complex sum = Complex.valueOf(oracle.number("R0_ohm_cm2"));
		for (JsonNode element : oracle.tree("elements")) {
			sum = sum.add(Impedance.arc(element.get(0).asDouble(), element.get(1).asDouble(),
					element.get(2).asDouble(), oracle.number("f_Hz")));
		}
		return sum;
	}
}
