/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.battinfo;

import java.util.Map;
import java.util.Optional;

/** The terms of the ontology for materials of the library; most solid electrolytes have none. */
final class MaterialTerms {

	private static final Map<String, String> SUBSTANCES = Map.ofEntries(
			Map.entry("li", "Lithium"),
			Map.entry("lfp", "LithiumIronPhosphate"),
			Map.entry("lfmp", "LithiumManganeseIronPhosphate"),
			Map.entry("lco", "LithiumCobaltOxide"),
			Map.entry("nmc111", "LithiumNickelManganeseCobaltOxide111"),
			Map.entry("nmc622", "LithiumNickelManganeseCobaltOxide622"),
			Map.entry("nmc811", "LithiumNickelManganeseCobaltOxide811"),
			Map.entry("s8", "Sulfur"),
			Map.entry("cu", "Copper"),
			Map.entry("al", "Aluminium"),
			Map.entry("al_film", "Aluminium"),
			Map.entry("ss", "StainlessSteel"),
			Map.entry("ni", "Nickel"),
			Map.entry("au", "Gold"),
			Map.entry("ge", "Germanium"),
			Map.entry("si_a", "Silicon"),
			Map.entry("mg_film", "Magnesium"),
			Map.entry("graphite_film", "Graphite"),
			Map.entry("al2o3", "AluminiumOxide"),
			Map.entry("zno", "ZincOxide"),
			Map.entry("li3po4_am", "LithiumPhosphate"),
			Map.entry("lii", "LithiumIodide"),
			Map.entry("licl", "LithiumChloride"),
			Map.entry("lioh", "LithiumHydroxide"),
			Map.entry("li2co3", "LithiumCarbonate"),
			Map.entry("li2s", "LithiumSulfide"),
			Map.entry("pvdf", "PolyvinylideneFluoride"));

	private static final Map<String, String> ELECTRODES = Map.of(
			"li", "LithiumElectrode",
			"lfp", "LithiumIronPhosphateElectrode",
			"lfmp", "LithiumManganeseIronPhosphateElectrode",
			"lco", "LithiumCobaltOxideElectrode",
			"nmc111", "LithiumNickelManganeseCobaltOxideElectrode",
			"nmc622", "LithiumNickelManganeseCobaltOxideElectrode",
			"nmc811", "LithiumNickelManganeseCobaltOxideElectrode",
			"s8", "SulfurBasedElectrode");

	private MaterialTerms() {
	}

	/** The substance of a material. */
	static Optional<String> substance(String material) {
		return Optional.ofNullable(SUBSTANCES.get(material));
	}

	/** The electrode that a material makes. */
	static String electrode(String material) {
		return ELECTRODES.getOrDefault(material, "Electrode");
	}
}
