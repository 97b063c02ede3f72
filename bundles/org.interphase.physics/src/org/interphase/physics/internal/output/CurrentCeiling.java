/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.Optional;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution.Exact;
import org.interphase.physics.internal.PhysicsTexts;

/** The highest critical current densities that families of electrolytes have reached at room temperature. */
final class CurrentCeiling {

	private static final double DENSE_POROSITY = 0.01;

	private CurrentCeiling() {
	}

	/** The ceiling, mA/cm2; empty if none is known. */
	static Optional<Parameter> of(LithiumBoundary lithium) {
		return switch (lithium.electrolyteClass()) {
		case GARNET -> Optional.of(ceiling("garnet", 2, Provenance.REVIEW, "huang2018", PhysicsTexts.get("note.ceilingGarnet")));
		case SULPHIDE -> Optional.of(lithium.isArgyrodite() && lithium.electrolyte().porosity() <= DENSE_POROSITY
				? ceiling("dense argyrodite", 9, Provenance.READ, "bruce2025", PhysicsTexts.get("note.ceilingArgyrodite"))
				: ceiling("sulphide", 1, Provenance.SECONDARY, "duan2023", PhysicsTexts.get("note.ceilingSulphide")));
		default -> Optional.empty();
		};
	}

	private static Parameter ceiling(String name, double value, Provenance provenance, String source, String note) {
		return new Parameter("ceiling:" + name, "j_max", "mA/cm2", new Exact(value), provenance, source, note);
	}
}
