/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.model.ArrheniusForm;
import org.interphase.physics.model.LiquidLayer;

/** Ionic conductivities at the temperature of a stack (model M2). */
public final class Conductivities {

	private static final double MEASURED_FROM = 25;
	private static final double MEASURED_TO = 60;
	/** Growth of the logarithmic standard deviation outside the measured range, per K. */
	private static final double WIDENING = 0.02;
	private static final double PEO_MELTING = 60;

	private Conductivities() {
	}

	/** Conductivity of a material, S/cm; empty if neither it nor its family has a value. */
	public static Optional<Quantity> of(MaterialRecord material, StackContext stack) {
		return ReferenceConductivity.find(material, stack.materials()).map(reference -> scaled(reference,
				ActivationEnergy.find(material, stack.materials()), material, stack.conditions()));
	}

	/** Effective conductivity of a phase that fills a volume fraction (model M8), S/cm. */
	public static Quantity effective(Quantity conductivity, Parameter fraction) {
		return Quantity.combine("sigma_eff", conductivity.symbol() + " " + fraction.symbol() + "^1.5", conductivity,
				Quantity.of(fraction),
				(sigma, eps) -> LiquidLayer.effectiveConductivity(sigma, eps, LiquidLayer.BRUGGEMAN));
	}

	private static Quantity scaled(ReferenceConductivity reference, ActivationEnergy energy, MaterialRecord material,
			ConditionsContext conditions) {
		double temperature = conditions.temperatureOrRoom();
		List<String> flags = new ArrayList<>(reference.flags());
		if (Double.isNaN(conditions.temperature())) {
			flags.add(PhysicsTexts.get("flag.temperature"));
		}
		if (temperature != reference.temperature()) {
			flags.addAll(energy.flags());
		}
		if (ElectrolyteClass.of(material) == ElectrolyteClass.POLYMER && temperature > PEO_MELTING) {
			flags.add(PhysicsTexts.get("flag.melting"));
		}
		ArrheniusForm form = energy.form();
		Quantity conductivity = new Quantity("sigma_T", equation(form),
				List.of(reference.parameter(), energy.parameter(), referenceTemperature(reference, material),
						Parameters.temperature(conditions)),
				(v, o) -> form.conductivity(v[o], v[o + 1], v[o + 2], v[o + 3]), flags);
		double outside = Math.max(MEASURED_FROM - temperature, temperature - MEASURED_TO);
		return outside > 0 ? widened(conductivity, material, outside) : conductivity;
	}

	private static Quantity widened(Quantity conductivity, MaterialRecord material, double outside) {
		Parameter factor = new Parameter("extrapolation:" + ReferenceConductivity.nameOf(material), "k_T", "1",
				new Distribution.LogNormal(1, Math.exp(WIDENING * outside)), Provenance.DERIVED, "vadhva2021",
				PhysicsTexts.get("note.widening"), MeasuredBy.ACTIVATION.text());
		return Quantity.combine("sigma_x", "sigma_T k_T", conductivity,
				Quantity.of(factor, PhysicsTexts.get("flag.extrapolated")), (a, b) -> a * b);
	}

	private static Parameter referenceTemperature(ReferenceConductivity reference, MaterialRecord material) {
		return new Parameter("reference-temperature:" + ReferenceConductivity.nameOf(material), "T_0", "degC",
				new Distribution.Exact(reference.temperature()), reference.parameter().provenance(),
				reference.parameter().sources(), PhysicsTexts.get("note.tabulatedTemperature"));
	}

	private static String equation(ArrheniusForm form) {
		String prefactor = form == ArrheniusForm.SIGMA_T ? " (T_0/T)" : "";
		return "sigma_T = sigma" + prefactor + " exp(-E_a/k (1/T - 1/T_0)), temperatures in K";
	}
}
