/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.interphase.core.context.LayerContext;
import org.interphase.core.explain.Explainer;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.text.TextLanguage;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Material;
import org.interphase.model.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Layers are called in findings and explanations as on the drawing; ids stay what files hold. */
class ShownNamesTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(1, 100);

	private final Design design = Fakes.design();
	private final Stack stack = design.getStacks().getFirst();
	private final Registries registries = Fakes.registries(new Library(), Fakes.rule("T-1", context -> {
		context.finding("of the stack").report();
		context.stack().layers().forEach(layer -> context.finding("of a layer").at(layer).report());
		context.stack().boundaries().forEach(boundary -> context.finding("of a boundary").at(boundary).report());
	}));

	@AfterEach
	void backToEnglish() {
		TextLanguage.use(Locale.ROOT);
	}

	@Test
	void materialsGoByTheirSymbols() {
		stack.getLayers().get(1).setName("llzo");
		assertEquals(List.of("Stack", "Li", "LLZO", "Li|LLZO"), labels());
		assertEquals(List.of("stack", "li", "llzo", "boundary"), findings().stream().map(Finding::element).toList());
		assertEquals(List.of("li", "llzo"), assess().stack().layers().stream().map(LayerContext::material)
				.map(MaterialRecord::id).toList());
		assertEquals("Li|LLZO", new Explainer(registries).explain(assess().boundaries().getFirst()).label());
	}

	@Test
	void anOwnNameOfALayerGoesFirst() {
		stack.getLayers().get(1).setName("Pellet 7");
		assertEquals("Li|Pellet 7", labels().getLast());
	}

	@Test
	void aMaterialOfTheDesignGoesByItsOwnNames() {
		Material own = CellstackFactory.eINSTANCE.createMaterial();
		own.setId("llzo");
		own.setName("Garnet of batch 12");
		design.getMaterials().add(own);
		assertEquals("Li|Garnet of batch 12", labels().getLast());
		own.getAliases().add("B12");
		assertEquals("Li|B12", labels().getLast());
		own.getAliases().clear();
		own.setName(null);
		assertEquals("Li|llzo", labels().getLast());
	}

	@Test
	void anUnnamedLayerGoesByItsKindInTheLanguageInUse() {
		Layer unnamed = stack.getLayers().get(1);
		unnamed.setMaterial(null);
		assertEquals("Li|solid electrolyte", labels().getLast());
		TextLanguage.use(Locale.GERMANY);
		assertEquals("Li|Festelektrolyt", labels().getLast());
	}

	@Test
	void anUnnamedStackIsAStackInTheLanguageInUse() {
		stack.setName(null);
		assertEquals("stack", labels().getFirst());
		TextLanguage.use(Locale.GERMANY);
		assertEquals("Stapel", labels().getFirst());
	}

	private List<String> labels() {
		return findings().stream().map(Finding::label).toList();
	}

	private List<Finding> findings() {
		return assess().findings();
	}

	private StackAssessment assess() {
		return Fakes.assess(registries, design, OPTIONS);
	}

	private static final class Library implements MaterialLibrary {

		@Override
		public String id() {
			return "test";
		}

		@Override
		public Collection<MaterialRecord> materials() {
			return List.of(material("li", "Lithium metal", "Li"), material("llzo", "Lithium lanthanum zirconate", "LLZO"));
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of();
		}

		private static MaterialRecord material(String id, String name, String symbol) {
			return new MaterialRecord(id, name, "family", "", List.of(symbol), Set.of(), List.of(), "", "test");
		}
	}
}
