/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.Unverified;
import org.interphase.physics.model.ArrheniusForm;

/**
 * What is known of the transfer resistance of a class of interfaces at full contact.
 *
 * @param name        class of interfaces, e.g. {@code Li|garnet}
 * @param value       ohm cm2
 * @param activation  activation energy of the resistance, eV; null where the value cannot be scaled
 * @param temperature temperature at which the value holds, degC
 * @param provenance  how the value came to us
 * @param sources     keys of its sources
 * @param note        key of the text that says what the value rests on
 * @param inRealContact whether the value is that of a real contact, else that of a complete one
 */
record TransferPreset(String name, Distribution value, @Nullable Distribution activation, double temperature,
		Provenance provenance, String sources, String note, boolean inRealContact) {

	/** The value of a complete contact. */
	TransferPreset(String name, Distribution value, @Nullable Distribution activation, double temperature,
			Provenance provenance, String sources, String note) {
		this(name, value, activation, temperature, provenance, sources, note, false);
	}

	/** The same as the value of a real contact. */
	TransferPreset ofRealContact() {
		return new TransferPreset(name, value, activation, temperature, provenance, sources, note, true);
	}

	private static final double NEARLY_SAME = 10;

	/** The resistance at the temperature of the conditions, ohm cm2. */
	Quantity at(ConditionsContext conditions) {
		Parameter resistance = new Parameter("R_ct:" + name, "R_ct", "ohm cm2", Unverified.band(value, provenance),
				provenance, sources, PhysicsTexts.get("note." + note), MeasuredBy.TRANSFER.text());
		Distribution energy = activation;
		return energy == null ? unscaled(resistance, conditions) : scaled(resistance, energy, conditions);
	}

	private Quantity unscaled(Parameter resistance, ConditionsContext conditions) {
		Quantity quantity = flagged(Quantity.of(resistance));
		return Math.abs(conditions.temperatureOrRoom() - temperature) > NEARLY_SAME
				? quantity.flagged(List.of(PhysicsTexts.get("flag.notScaled", "%.0f".formatted(temperature))))
				: quantity;
	}

	private Quantity scaled(Parameter resistance, Distribution energy, ConditionsContext conditions) {
		Parameter barrier = new Parameter("E_ct:" + name, "E_ct", "eV", energy, Provenance.DERIVED, "",
				PhysicsTexts.get("note.classBarrier"), MeasuredBy.INTERFACE_ACTIVATION.text());
		Parameter reference = new Parameter("reference-temperature:" + name, "T_ref", "degC",
				new Distribution.Exact(temperature), provenance, sources, PhysicsTexts.get("note.tabulatedTemperature"));
		Quantity quantity = new Quantity("R_T", "R_T = R_ct exp(E_ct/k (1/T - 1/T_ref)), temperatures in K",
				List.of(resistance, barrier, reference, Parameters.temperature(conditions)),
				(v, o) -> ArrheniusForm.resistance(v[o], v[o + 1], v[o + 2], v[o + 3]), List.of());
		boolean same = conditions.temperatureOrRoom() == temperature;
		return flagged(same ? quantity
				: quantity.flagged(List.of(PhysicsTexts.get("flag.interfaceEnergy"))));
	}

	private Quantity flagged(Quantity quantity) {
		Quantity flagged = quantity.flagged(Unverified.flags(PhysicsTexts.get("flag.valueOf", name), provenance));
		return inRealContact
				? flagged.flagged(List.of(PhysicsTexts.get("flag.realContact")))
				: flagged;
	}
}
