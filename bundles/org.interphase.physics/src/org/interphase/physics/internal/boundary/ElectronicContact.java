/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.Quantity;

/** Electrode on a current collector or bipolar plate: electrons only. */
final class ElectronicContact implements BoundaryCase {

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, layer -> layer.kind().isElectrode(), layer -> layer.kind().isCollectorOrPlate())
				.map(sides -> List.of(Quantity.of(contact(sides.first())).term("electronic-contact",
						"Electronic contact", Mechanism.ELECTRONIC_CONTACT, "M0")))
				.orElse(List.of());
	}

	private static Parameter contact(LayerContext electrode) {
		return electrode.material().family().equals("conversion cathode")
				? parameter("collector|sulphur cathode", LogNormal.ofRange(20, 200), Provenance.READ, "parkJ2025",
						"bare aluminium: 200 ohm cm2 at 1 MPa, 20 at 50 MPa")
				: parameter("collector|electrode", LogNormal.ofRange(0.1, 1), Provenance.DERIVED, "",
						"usual order of collector contacts");
	}

	private static Parameter parameter(String name, Distribution value, Provenance provenance, String sources,
			String note) {
		return new Parameter("R_contact:" + name, "R_contact", "ohm cm2", value, provenance, sources, note);
	}
}
