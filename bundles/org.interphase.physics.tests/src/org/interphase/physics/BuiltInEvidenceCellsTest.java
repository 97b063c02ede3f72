/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Boundary;
import org.interphase.model.Composite;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.junit.jupiter.api.Test;

class BuiltInEvidenceCellsTest {

	private static final Registries REGISTRIES = Registries.standard();
	private static final MaterialLookup MATERIALS = REGISTRIES.materials();

	private final NotationParser parser = NotationParser.of(REGISTRIES);

	private static Stream<EvidenceValue> cells() {
		return REGISTRIES.evidence().all().stream().flatMap(record -> Stream.of(record.before(), record.after()))
				.flatMap(Optional::stream).filter(value -> !value.notation().isEmpty());
	}

	@Test
	void eachCellParsesAndItsMaterialsAndTreatmentsAreKnown() throws NotationException {
		List<String> problems = new ArrayList<>();
		for (EvidenceValue value : cells().toList()) {
			Stack stack = parser.parse(value.notation()).getStacks().getFirst();
			stack.getLayers().forEach(layer -> check(layer, value.notation(), problems));
			for (Boundary boundary : stack.getBoundaries()) {
				Stream.of(Optional.ofNullable(boundary.getLeftFace()), Optional.ofNullable(boundary.getRightFace()))
						.flatMap(Optional::stream).map(Face::getTreatments).flatMap(List::stream)
						.forEach(treatment -> check(treatment, value.notation(), problems));
			}
		}
		assertEquals(List.of(), problems);
		assertTrue(cells().count() > 110, () -> Long.toString(cells().count()));
	}

	@Test
	void theConditionsAreThoseOfTheRecord() throws NotationException {
		for (EvidenceRecord record : REGISTRIES.evidence().all()) {
			String cell = record.after().map(EvidenceValue::notation).orElse("");
			if (!cell.isEmpty() && !Double.isNaN(record.temperature())) {
				assertEquals(record.temperature(), parser.parse(cell).getConditions().getTemperature(), 1e-9, record.id());
			}
		}
	}

	@Test
	void aResistanceOfOneInterfaceHasItsTwoSidesOutside() throws NotationException {
		for (EvidenceRecord record : REGISTRIES.evidence().all()) {
			for (EvidenceValue value : Stream.of(record.before(), record.after()).flatMap(Optional::stream).toList()) {
				if (record.isSingleInterfaceAsr() && !value.notation().isEmpty()) {
					int layers = parser.parse(value.notation()).getStacks().getFirst().getLayers().size();
					assertTrue(layers == 2 || layers == 3 && record.treatment().contains("interlayer"), record.id());
				}
			}
		}
	}

	private static void check(Layer layer, String cell, List<String> problems) {
		List<String> names = new ArrayList<>();
		if (layer instanceof Composite composite && !composite.getPhases().isEmpty()) {
			composite.getPhases().forEach(phase -> names.add(String.valueOf(phase.getMaterial())));
		} else {
			names.add(String.valueOf(layer.getMaterial()));
		}
		names.stream().filter(name -> MATERIALS.find(name).isEmpty()).forEach(name -> problems.add(cell + ": " + name));
	}

	private static void check(Treatment treatment, String cell, List<String> problems) {
		String material = treatment.getMaterial();
		if (REGISTRIES.treatment(String.valueOf(treatment.getKind())).isEmpty()
				|| material != null && MATERIALS.find(material).isEmpty()) {
			problems.add(cell + ": " + treatment.getKind() + ' ' + material);
		}
	}
}
