/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.compare;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.interphase.model.IonicLiquidInterlayer;
import org.interphase.model.Layer;
import org.interphase.model.MetalElectrode;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DesignComparisonTest {

	private static final CellstackFactory MAKE = CellstackFactory.eINSTANCE;

	private final Design before = design();
	private final Design after = EcoreUtil.copy(before);

	private static Design design() {
		Design design = MAKE.createDesign();
		Conditions conditions = MAKE.createConditions();
		conditions.setTemperature(25.0);
		design.setConditions(conditions);
		Stack stack = MAKE.createStack();
		stack.setId("s");
		design.getStacks().add(stack);
		stack.getLayers().addAll(List.of(layer(MAKE.createMetalElectrode(), "l1", "li"),
				layer(MAKE.createSolidElectrolyte(), "l2", "llzo"), layer(MAKE.createCompositeElectrode(), "l3", "lfp")));
		return design;
	}

	private static Layer layer(Layer layer, String id, String material) {
		layer.setId(id);
		layer.setMaterial(material);
		layer.setThickness(100.0);
		return layer;
	}

	private Stack stack() {
		return after.getStacks().get(0);
	}

	private StackComparison compared() {
		return DesignComparison.of(before, after).stacks().get(0);
	}

	@Test
	void copiesAreTheSameWhateverTheirIds() {
		assertTrue(DesignComparison.of(before, after).isSame());
		after.eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				identified.setId(EcoreUtil.generateUUID());
			}
		});
		assertTrue(DesignComparison.of(before, after).isSame());
	}

	@Test
	void valuesAreToldWithTheirUnits() {
		stack().getLayers().get(1).setThickness(0.02);
		((SolidElectrolyte) stack().getLayers().get(1)).setGrainSize(5.0);
		PartComparison layer = compared().layers().get(1);
		assertEquals(List.of(new AttributeChange("thickness", "um", "100.0", "0.02"),
				new AttributeChange("grain size", "um", "", "5.0")), layer.changes());
		assertEquals("20 nm", layer.changes().get(0).readableAfter());
		assertEquals("", layer.changes().get(1).readableBefore());
		assertTrue(compared().boundaries().stream().allMatch(PartComparison::isSame));
	}

	@Test
	void conditionsBelongToTheDesign() {
		after.getConditions().setTemperature(60.0);
		DesignComparison comparison = DesignComparison.of(before, after);
		assertEquals(List.of(new AttributeChange("conditions, temperature", "degC", "25.0", "60.0")), comparison.changes());
		assertTrue(comparison.stacks().get(0).isSame());
	}

	@Test
	void anInsertedLayerPartsItsNeighbours() {
		IonicLiquidInterlayer film = MAKE.createIonicLiquidInterlayer();
		stack().getLayers().add(1, layer(film, "l4", "ile"));
		StackComparison comparison = compared();
		assertTrue(comparison.layers().get(1).isAdded());
		assertEquals("ile", comparison.layers().get(1).label());
		assertEquals(List.of("li|llzo"),
				comparison.boundaries().stream().filter(PartComparison::isRemoved).map(PartComparison::label).toList());
		assertEquals(List.of("li|ile", "ile|llzo"),
				comparison.boundaries().stream().filter(PartComparison::isAdded).map(PartComparison::label).toList());
		assertEquals(1, comparison.boundaries().stream().filter(PartComparison::isSame).count());
	}

	@Test
	void treatmentsBelongToTheirBoundary() {
		Treatment treatment = MAKE.createTreatment();
		treatment.setKind("coated");
		treatment.setMaterial("ZnO");
		treatment.setThickness(20.0);
		stack().getBoundaries().get(0).getRightFace().getTreatments().add(treatment);
		assertEquals(List.of(new AttributeChange("right face, treatments 1", "", "", "coated, material ZnO, thickness 20.0 nm")),
				compared().boundaries().get(0).changes());
		assertTrue(compared().layers().stream().allMatch(PartComparison::isSame));
	}

	@Test
	void anotherKindOfLayerWithTheSameIdIsAChange() {
		MetalElectrode metal = MAKE.createMetalElectrode();
		stack().getLayers().set(1, layer(metal, "l2", "in"));
		List<AttributeChange> changes = compared().layers().get(1).changes();
		assertEquals(new AttributeChange("kind", "", "solid electrolyte", "metal electrode"), changes.get(0));
		assertTrue(changes.contains(new AttributeChange("material", "", "llzo", "in")));
	}

	@Test
	void exchangedLayersAreMoved() {
		stack().getLayers().move(0, 2);
		assertEquals(1, compared().layers().stream().filter(PartComparison::moved).count());
		assertFalse(compared().isSame());
	}

	@Test
	void stacksComeAndGo() {
		Stack second = MAKE.createStack();
		second.setName("Variant");
		after.getStacks().add(second);
		DesignComparison comparison = DesignComparison.of(before, after);
		assertEquals(2, comparison.stacks().size());
		assertEquals(-1, comparison.stacks().get(1).before());
		assertFalse(comparison.isSame());
		assertEquals(-1, DesignComparison.of(after, before).stacks().get(1).after());
	}

	@Test
	void withoutContributionsThereIsNoEffect() {
		Assessor assessor = new Assessor(new Registries.Builder().build());
		AssessmentOptions options = AssessmentOptions.DEFAULT;
		stack().getLayers().remove(1);
		List<Effect> effects = Effect.of(DesignComparison.of(before, after), assessor.assess(before, options),
				assessor.assess(after, options));
		assertEquals(1, effects.size());
		assertTrue(effects.get(0).parts().isEmpty() && effects.get(0).gone().isEmpty() && effects.get(0).fresh().isEmpty());
	}
}
