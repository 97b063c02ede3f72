/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.coating;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.core.uncertainty.Distribution.LogUniform;
import org.interphase.physics.internal.PhysicsTexts;

/**
 * Classes of coatings. Those that lithium changes (alloys, converted oxides) count as a whole with the two faces that they
 * replace; the value is that of published members of the class on garnet, with a wide band. Those that stay as they are count
 * as an ion-conducting film.
 */
public enum CoatingClass {
	/** Metals and metalloids that alloy with lithium. */
	ALLOYING("alloying metal", new LogNormal(94, 3), null, true, "luo2017 fu2017 luo2016 fu2017ac"),
	/** Oxides that lithium converts or inserts into. */
	OXIDE("oxide", new LogNormal(4.5, 6), null, true, "han2017 wangC2017"),
	/** Nitrides that lithium converts to lithium nitride and a metal. */
	NITRIDE("nitride", new LogNormal(12, 8), null, true, "chen2023gan"),
	/** Halides of metals, which lithium converts to an alloy and a lithium halide. */
	METAL_HALIDE("metal halide", new LogNormal(50, 8), null, true, ""),
	/** Sulphides, selenides, phosphides and phosphates without lithium. */
	OTHER_CONVERTED("converted compound", new LogNormal(30, 10), null, true, ""),
	/** Graphite and other carbons. */
	CARBON("carbon", new LogNormal(105, 3), null, true, "shao2018"),
	/** Lithium nitride. */
	LITHIUM_NITRIDE("lithium nitride", null, new LogUniform(1e-6, 1e-3), true, ""),
	/** Halides, oxide, sulphide, hydroxide and carbonate of lithium alone: poor conductors. */
	LITHIUM_SALT("lithium salt", null, new LogUniform(1e-11, 1e-7), false, ""),
	/** Lithium compounds with further cations, such as niobates, aluminates, phosphates. */
	ION_CONDUCTOR("ion conductor", null, new LogUniform(1e-9, 1e-5), false, ""),
	/** Polymers. */
	POLYMER("polymer", LogNormal.ofRange(100, 1e4), null, false, "langer2017 gupta2019"),
	/** Metals that do not alloy with lithium. */
	INERT_METAL("metal that does not alloy", null, null, false, ""),
	/** Nothing is known: anything from the best coating to none. */
	UNKNOWN("unknown coating", LogNormal.ofRange(1, 2000), null, false, "han2017");

	private final String label;
	private final @Nullable LogNormal whole;
	private final @Nullable Distribution conductivity;
	private final boolean lithiophilic;
	private final String sources;

	CoatingClass(String label, @Nullable LogNormal whole, @Nullable Distribution conductivity, boolean lithiophilic, String sources) {
		this.label = label;
		this.whole = whole;
		this.conductivity = conductivity;
		this.lithiophilic = lithiophilic;
		this.sources = sources;
	}

	/** Name for keys; explanations know it in the language in use. */
	public String label() {
		return label;
	}

	/** Resistance of lithium, coating and garnet together, ohm cm2; null for classes that count as a film or not at all. */
	public @Nullable LogNormal whole() {
		return whole;
	}

	/** Ionic conductivity as a film, S/cm; null for classes that do not count as one. */
	public @Nullable Distribution conductivity() {
		return conductivity;
	}

	/** Whether molten lithium wets it. */
	public boolean isLithiophilic() {
		return lithiophilic;
	}

	/** Keys of sources. */
	public String sources() {
		return sources;
	}

	/** What the values rest on, in the language in use; empty for a class without values. */
	public String note() {
		return this == INERT_METAL ? "" : PhysicsTexts.get("note.coating." + name());
	}
}
