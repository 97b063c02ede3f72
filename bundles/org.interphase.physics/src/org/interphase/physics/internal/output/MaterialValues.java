/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.Optional;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.Exact;
import org.interphase.core.uncertainty.Distribution.Interval;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Unverified;

/** Properties of materials as parameters. */
final class MaterialValues {

	/** A range over more than this factor is one of orders of magnitude. */
	private static final double WIDE = 10;

	private MaterialValues() {
	}

	/** The preferred value; a range is an interval, one of orders of magnitude a log-normal band; empty without a number. */
	static Optional<Parameter> of(MaterialRecord material, Property property, String symbol) {
		return material.property(property).filter(value -> value.central().isPresent()).map(value -> {
			String name = material.id().isEmpty() ? material.name() : material.id();
			return new Parameter(property.id() + ':' + name, symbol, property.unit(),
					Unverified.band(band(value), value.provenance()), value.provenance(), value.sources(), value.note(),
					measuredBy(property));
		});
	}

	private static String measuredBy(Property property) {
		return switch (property) {
		case DENSITY -> MeasuredBy.DENSITY.text();
		case PRICE -> PhysicsTexts.get("note.byQuotation");
		case AVERAGE_POTENTIAL -> PhysicsTexts.get("note.byCycling");
		case SHEAR_MODULUS, YOUNGS_MODULUS -> PhysicsTexts.get("note.byUltrasound");
		case ELECTRONIC_CONDUCTIVITY -> PhysicsTexts.get("note.byPolarisation");
		case FRACTURE_TOUGHNESS -> MeasuredBy.TOUGHNESS.text();
		default -> "";
		};
	}

	private static Distribution band(PropertyRecord value) {
		if (!(value.low() < value.high())) {
			return new Exact(value.central().orElseThrow());
		}
		return value.low() > 0 && value.high() / value.low() > WIDE ? LogNormal.ofRange(value.low(), value.high())
				: new Interval(value.low(), value.high());
	}
}
