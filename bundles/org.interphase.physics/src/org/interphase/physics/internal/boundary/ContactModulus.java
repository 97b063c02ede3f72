/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.Optional;
import java.util.OptionalDouble;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.model.ContactArea;

/** The reduced modulus of lithium on a solid electrolyte. */
final class ContactModulus {

	/** Lithium: Masias 2019 (recalled; quoted in wangMJ2020). */
	private static final double LITHIUM = 7.82;
	private static final double LITHIUM_POISSON = 0.381;
	private static final double CERAMIC_POISSON = 0.26;

	private ContactModulus() {
	}

	/** The modulus, GPa; empty if that of the electrolyte is unknown. */
	static Optional<Parameter> of(Sides sides) {
		MaterialRecord electrolyte = sides.second().material();
		OptionalDouble modulus = electrolyte.number(Property.YOUNGS_MODULUS);
		if (modulus.isEmpty()) {
			return Optional.empty();
		}
		double reduced = ContactArea.reducedModulus(LITHIUM, LITHIUM_POISSON, modulus.getAsDouble(),
				electrolyte.number(Property.POISSON_RATIO).orElse(CERAMIC_POISSON));
		return Optional.of(new Parameter("reduced-modulus:" + electrolyte.id(), "E*", "GPa",
				new Distribution.Exact(reduced), Provenance.DERIVED, "masias2019",
				"1/E* = (1 - nu_1^2)/E_1 + (1 - nu_2^2)/E_2"));
	}
}
