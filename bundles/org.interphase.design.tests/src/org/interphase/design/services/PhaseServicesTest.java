/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

import org.interphase.core.registry.Registries;
import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CompositeInterlayer;
import org.interphase.model.Phase;
import org.interphase.model.PhaseFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhaseServicesTest {

	private final PhaseServices services = new PhaseServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);
	private final CompositeInterlayer composite = CellstackFactory.eINSTANCE.createCompositeInterlayer();
	private final PhaseFraction phase = CellstackFactory.eINSTANCE.createPhaseFraction();

	@BeforeEach
	void insert() {
		composite.getPhases().add(phase);
		cell.stack().getLayers().add(1, composite);
	}

	@Test
	void onlyCompositesHavePhases() {
		assertTrue(services.isComposite(composite));
		assertFalse(services.isComposite(cell.layer(0)));
		assertEquals(List.of(phase), services.phases(composite));
		assertEquals(List.of(phase), services.phases(phase));
		assertEquals(List.of(), services.phases(cell.layer(0)));
	}

	@Test
	void aPhaseShowsItsMaterialAndShare() {
		assertEquals(" \u00b7 ?", services.phaseText(phase));
		phase.setMaterial("lfp");
		phase.setFraction(0.7);
		assertEquals("LFP \u00b7 70 %", services.phaseText(phase));
		phase.setMaterial("my own powder");
		assertEquals("my own powder", services.phaseMaterial(phase));
		phase.setPhase(Phase.FILLER);
		assertEquals("filler: my own powder \u00b7 70 %", services.phaseTooltip(phase));
	}

	@Test
	void asLongAsNoPhasesAreWrittenTheLibraryKnowsThem() {
		assertEquals("", services.assumedPhases(composite));
		composite.getPhases().clear();
		assertEquals("None are written.", services.assumedPhases(composite));
		Registries.standard().materials().all().stream().filter(material -> !material.parts().isEmpty()).findFirst()
				.ifPresentOrElse(material -> {
					composite.setMaterial(material.id());
					String assumed = services.assumedPhases(composite);
					assertTrue(assumed.startsWith("None are written; the library knows: ")
							&& assumed.split(",").length == material.parts().size(), assumed);
				}, () -> fail("no composite in the library"));
		assertEquals("", services.assumedPhases(composite.eContainer()));
	}

	@Test
	void aMaterialIsTypedByAnyOfItsNames() {
		cell.tool(() -> services.makePhaseOf(phase, " LFP "));
		assertEquals("lfp", phase.getMaterial());
		cell.tool(() -> services.makePhaseOf(phase, "my own powder"));
		assertEquals("my own powder", phase.getMaterial());
		cell.tool(() -> services.makePhaseOf(phase, ""));
		assertNull(phase.getMaterial());
	}

	@Test
	void phasesAreAddedAndRemoved() {
		cell.tool(() -> services.addPhase(composite));
		assertEquals(2, composite.getPhases().size());
		assertTrue(composite.getPhases().stream().allMatch(part -> part.getId() != null));
		cell.tool(() -> services.removePhase(phase));
		assertEquals(1, composite.getPhases().size());
		assertFalse(composite.getPhases().contains(phase));
	}
}
