/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.coating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.interphase.core.material.Formula;
import org.interphase.core.material.MaterialRecord;
import org.interphase.physics.internal.ElectrolyteClass;

/** Finds the class of a coating: from words in its family or name, else from the elements of its formula. */
public final class CoatingClasses {

	private static final Set<String> ALLOYING = Set.of("Al", "Si", "Ge", "Sn", "Pb", "Zn", "Cd", "Mg", "Ca", "In", "Ga",
			"Ag", "Au", "Pt", "Sb", "Bi", "As", "B", "Tl", "Hg");
	private static final Set<String> HALOGENS = Set.of("F", "Cl", "Br", "I");
	private static final Set<String> NON_METALS = Set.of("H", "C", "N", "O", "F", "P", "S", "Cl", "Se", "Br", "Te", "I");
	private static final String LITHIUM = "Li";
	private static final String CARBON = "C";
	private static final String OXYGEN = "O";
	private static final String NITROGEN = "N";

	/** Words that people use for a class; the longer ones first. */
	private static final List<Map.Entry<String, CoatingClass>> WORDS = List.of(
			Map.entry("lithium nitride", CoatingClass.LITHIUM_NITRIDE), Map.entry("polymer", CoatingClass.POLYMER),
			Map.entry("graphite", CoatingClass.CARBON), Map.entry("graphene", CoatingClass.CARBON),
			Map.entry("carbon nanotube", CoatingClass.CARBON), Map.entry("carbon black", CoatingClass.CARBON),
			Map.entry("oxynitride", CoatingClass.ION_CONDUCTOR), Map.entry("alloy", CoatingClass.ALLOYING),
			Map.entry("nitride", CoatingClass.NITRIDE), Map.entry("oxide coating", CoatingClass.OXIDE),
			Map.entry("halide", CoatingClass.METAL_HALIDE), Map.entry("fluoride", CoatingClass.METAL_HALIDE),
			Map.entry("chloride", CoatingClass.METAL_HALIDE));

	private CoatingClasses() {
	}

	/** The class of a coating. */
	public static CoatingClass of(MaterialRecord material) {
		ElectrolyteClass electrolyte = ElectrolyteClass.of(material);
		if (electrolyte == ElectrolyteClass.POLYMER || electrolyte == ElectrolyteClass.GEL) {
			return CoatingClass.POLYMER;
		}
		if (electrolyte != ElectrolyteClass.OTHER && !electrolyte.isLiquid()) {
			return CoatingClass.ION_CONDUCTOR;
		}
		return Formula.parse(material.formula()).or(() -> Formula.parse(material.name())).flatMap(CoatingClasses::ofElements)
				.or(() -> ofWords(material)).orElse(CoatingClass.UNKNOWN);
	}

	private static Optional<CoatingClass> ofWords(MaterialRecord material) {
		String text = (material.family() + ' ' + material.name()).toLowerCase(Locale.ROOT);
		return WORDS.stream().filter(word -> text.contains(word.getKey())).map(Map.Entry::getValue).findFirst();
	}

	private static Optional<CoatingClass> ofElements(Formula formula) {
		Set<String> elements = formula.amounts().keySet();
		if (elements.isEmpty()) {
			return Optional.empty();
		}
		if (elements.equals(Set.of(CARBON))) {
			return Optional.of(CoatingClass.CARBON);
		}
		if (elements.contains("H") && elements.contains(CARBON)) {
			return Optional.of(CoatingClass.POLYMER);
		}
		boolean metallic = elements.stream().noneMatch(NON_METALS::contains);
		if (metallic) {
			return Optional.of(elements.contains(LITHIUM) || elements.stream().anyMatch(ALLOYING::contains)
					? CoatingClass.ALLOYING
					: CoatingClass.INERT_METAL);
		}
		return Optional.of(elements.contains(LITHIUM) ? ofLithiumCompound(elements) : ofCompound(elements));
	}

	private static CoatingClass ofLithiumCompound(Set<String> elements) {
		if (elements.equals(Set.of(LITHIUM, NITROGEN))) {
			return CoatingClass.LITHIUM_NITRIDE;
		}
		boolean salt = elements.size() == 2 || elements.equals(Set.of(LITHIUM, CARBON, OXYGEN))
				|| elements.equals(Set.of(LITHIUM, OXYGEN, "H"));
		return salt ? CoatingClass.LITHIUM_SALT : CoatingClass.ION_CONDUCTOR;
	}

	private static CoatingClass ofCompound(Set<String> elements) {
		if (elements.contains(OXYGEN)) {
			return elements.contains("P") || elements.contains("S") ? CoatingClass.OTHER_CONVERTED : CoatingClass.OXIDE;
		}
		if (elements.stream().anyMatch(HALOGENS::contains)) {
			return CoatingClass.METAL_HALIDE;
		}
		return elements.contains(NITROGEN) ? CoatingClass.NITRIDE : CoatingClass.OTHER_CONVERTED;
	}
}
