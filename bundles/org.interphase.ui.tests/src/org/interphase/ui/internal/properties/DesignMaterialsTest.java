/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.context.LayerContext;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackPackage;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.Design;
import org.interphase.model.PhaseFraction;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.internal.design.DesignDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Materials of a library on their way into a design. */
@NonNullByDefault({})
class DesignMaterialsTest {

	private OpenedExample example;
	private DesignDocument document;
	private CommandStack commands;
	private Design design;
	private CompositeElectrode cathode;
	private MaterialRecord composite;

	@BeforeEach
	void open() throws Exception {
		example = new OpenedExample(OpenedExample.AIR_EXPOSED);
		document = example.part().document();
		commands = document.commands();
		design = document.design();
		cathode = (CompositeElectrode) example.stack().getLayers().get(2);
		composite = Registries.standard().materials().all().stream().filter(material -> material.parts().size() > 1
				&& material.parts().stream().allMatch(part -> !Double.isNaN(part.fraction()))).findFirst().orElseThrow();
		commands.execute(StackEdits.set(document.domain(), cathode, CellstackPackage.Literals.LAYER__MATERIAL, composite.id()));
		example.waitForAssessment();
	}

	@AfterEach
	void close() throws Exception {
		example.close();
	}

	private LayerContext judged() {
		example.waitForAssessment();
		return example.part().assessment().latest().orElseThrow().stacks().get(0).layers().get(2).layer();
	}

	private static List<Object> values(PhaseFraction phase) {
		return List.of(phase.getPhase(), phase.getMaterial(), phase.getFraction());
	}

	@Test
	void copiedCompositeKeepsItsParts() {
		LayerContext before = judged();
		List<List<Object>> parts = composite.parts().stream()
				.map(part -> List.<Object>of(part.phase(), part.material(), part.fraction())).toList();
		assertEquals(parts.size(), before.phases().size(), "the library knows them");
		commands.execute(DesignMaterials.copy(document.domain(), design, composite));
		assertCopied(parts, before);
		commands.undo();
		assertTrue(design.getMaterials().isEmpty());
		assertTrue(cathode.getPhases().isEmpty());
		assertEquals(before.phases(), judged().phases());
		commands.redo();
		assertCopied(parts, before);
	}

	private void assertCopied(List<List<Object>> parts, LayerContext before) {
		assertEquals(List.of(composite.id()), design.getMaterials().stream().map(material -> material.getId()).toList());
		assertEquals(parts, cathode.getPhases().stream().map(DesignMaterialsTest::values).toList());
		LayerContext now = judged();
		assertEquals("design", now.material().library());
		assertEquals(before.phases(), now.phases(), "it is judged with the same phases");
		assertEquals(before.fractionBasis(), now.fractionBasis());
	}

	@Test
	void phasesThatTheDesignNamesStay() {
		commands.execute(DesignMaterials.copy(document.domain(), design, composite));
		commands.undo();
		commands.execute(DesignMaterials.copy(document.domain(), design, Registries.standard().materials().find("llzo").orElseThrow()));
		assertTrue(cathode.getPhases().isEmpty(), "it is made of something else");
		commands.execute(DesignMaterials.copy(document.domain(), design, composite));
		PhaseFraction first = cathode.getPhases().get(0);
		commands.execute(StackEdits.set(document.domain(), first, CellstackPackage.Literals.PHASE_FRACTION__FRACTION, 0.25));
		commands.execute(DesignMaterials.remove(document.domain(), design.getMaterials().get(1)));
		commands.execute(DesignMaterials.copy(document.domain(), design, composite));
		assertEquals(composite.parts().size(), cathode.getPhases().size());
		assertEquals(0.25, cathode.getPhases().get(0).getFraction());
	}
}
