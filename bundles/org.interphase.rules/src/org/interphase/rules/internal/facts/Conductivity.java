/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.ConditionsContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.rule.RuleContext;

/** Ionic conductivity of a material, S/cm. */
public final class Conductivity {

	private static final double BOLTZMANN = 8.617333262e-5;
	private static final double ZERO_CELSIUS = 273.15;
	/** Temperatures closer than this are taken as the same, K. */
	private static final double SAME_TEMPERATURE = 2;
	private static final String HOPPING_FORM = "sigmaT"; //$NON-NLS-1$
	private static final String BULK = "bulk"; //$NON-NLS-1$

	private Conductivity() {
	}

	/** The value to use: the preferred one that is not of the grains alone, else that of the grains. */
	public static Optional<PropertyRecord> value(MaterialRecord material) {
		List<PropertyRecord> values = material.all(Property.IONIC_CONDUCTIVITY);
		return values.stream().filter(value -> !isOfGrains(value)).findFirst()
				.or(() -> values.stream().findFirst());
	}

	/** Whether a conductivity is that of the grains alone, without the grain boundaries. */
	public static boolean isOfGrains(PropertyRecord conductivity) {
		return conductivity.qualifier().equals(BULK);
	}

	/**
	 * Conductivity at a temperature in degC, scaled by its activation energy (model M2); NaN if the value is unknown, or
	 * holds at another temperature and the activation energy is unknown.
	 */
	public static double at(MaterialRecord material, double temperature) {
		Optional<PropertyRecord> known = value(material);
		if (known.isEmpty()) {
			return Double.NaN;
		}
		double sigma = RuleContext.orNaN(known.get().central());
		double reference = known.get().temperature();
		if (Double.isNaN(reference)) {
			reference = ConditionsContext.ROOM_TEMPERATURE;
		}
		if (Math.abs(temperature - reference) < SAME_TEMPERATURE) {
			return sigma;
		}
		Optional<PropertyRecord> energy = material.property(Property.ACTIVATION_ENERGY);
		return energy.isEmpty() ? Double.NaN : sigma * factor(energy.get(), reference, temperature);
	}

	private static double factor(PropertyRecord energy, double reference, double temperature) {
		double from = reference + ZERO_CELSIUS;
		double to = temperature + ZERO_CELSIUS;
		double exponent = -RuleContext.orNaN(energy.central()) / BOLTZMANN * (1 / to - 1 / from);
		return (energy.qualifier().equals(HOPPING_FORM) ? from / to : 1) * Math.exp(exponent);
	}
}
