/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.evidence.EvidenceLookup;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.evidence.EvidenceValue.Limit;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.model.Boundary;
import org.interphase.model.Conditions;
import org.interphase.model.Design;

/** Takes the resistances of interfaces out of measured interfaces. */
final class ObservationReader {

	/** Standard deviations of the logarithm of a value; they add up in squares. */
	private static final double READING = Math.log(1.2);
	private static final double UNVERIFIED = Math.log(2);
	private static final double BOUND = Math.log(3);
	private static final double UNCLEAR_COUNT = Math.log(2) / 2;
	private static final double SHARED_AMONG_FACES = Math.log(2);

	private final NotationParser parser;
	private final MaterialLookup materials;
	private final List<Observation> observations = new ArrayList<>();

	private ObservationReader(MaterialLookup materials) {
		this.materials = materials;
		parser = new NotationParser(materials);
	}

	/** All resistances of interfaces whose cells can be read; a cell that names unknown materials is left out. */
	static List<Observation> read(EvidenceLookup evidence, MaterialLookup materials) {
		ObservationReader reader = new ObservationReader(materials);
		evidence.all().stream().filter(EvidenceRecord::isAsr).forEach(record -> {
			record.before().ifPresent(value -> reader.read(record, false, value));
			record.after().ifPresent(value -> reader.read(record, true, value));
		});
		return List.copyOf(reader.observations);
	}

	private void read(EvidenceRecord record, boolean treated, EvidenceValue value) {
		double central = value.central();
		if (value.notation().isEmpty() || !(central > 0)) {
			return;
		}
		Optional<Design> cell = parse(value.notation());
		if (cell.isEmpty()) {
			return;
		}
		List<Boundary> boundaries = cell.get().getStacks().getFirst().getBoundaries();
		double count = interfaces(record);
		double asr = central / (Double.isNaN(count) ? Math.sqrt(2) : count) / boundaries.size();
		double variance = square(READING) + square(Math.log(value.high() / value.low()) / 2)
				+ (record.provenance().isUnverified() ? square(UNVERIFIED) : 0)
				+ (value.limit() == Limit.NONE ? 0 : square(BOUND))
				+ (Double.isNaN(count) ? square(UNCLEAR_COUNT) : 0)
				+ (boundaries.size() == 1 ? 0 : square(SHARED_AMONG_FACES));
		for (Boundary boundary : boundaries) {
			observations.add(new Observation(record, treated, value, place(boundary, cell.get().getConditions()), asr,
					!Double.isNaN(count), Math.sqrt(variance)));
		}
	}

	private Optional<Design> parse(String notation) {
		try {
			return Optional.of(parser.parse(notation));
		} catch (NotationException e) {
			return Optional.empty();
		}
	}

	private Place place(Boundary boundary, @Nullable Conditions conditions) {
		Traits traits = Traits.of(Side.of(boundary.getLeft(), boundary.getLeftFace(), materials),
				Side.of(boundary.getRight(), boundary.getRightFace(), materials), boundary.getContact());
		return conditions == null ? Place.of(traits, Double.NaN, Double.NaN, Double.NaN)
				: Place.of(traits, number(conditions.getTemperature()), number(conditions.getStackPressure()),
						number(conditions.getFabricationPressure()));
	}

	/** How many interfaces the number counts; NaN if that is not said. */
	private static double interfaces(EvidenceRecord record) {
		if (record.per().equals("single interface")) {
			return 1;
		}
		return record.per().contains("two interfaces") ? 2 : Double.NaN;
	}

	private static double number(@Nullable Double value) {
		return value == null ? Double.NaN : value;
	}

	private static double square(double value) {
		return value * value;
	}
}
