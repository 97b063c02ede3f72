/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import org.interphase.core.material.MaterialRecord;

/** Classes of electrolytes that share interface data. */
public enum ElectrolyteClass {
	/** Garnets (LLZO and relatives). */
	GARNET("garnet"),
	/** Sulphides of all families: argyrodites, thio-LISICON, thiophosphates, glasses. */
	SULPHIDE("sulphide"),
	/** NASICON type (LATP, LAGP, LZP). */
	NASICON("NASICON"),
	/** Perovskites (LLTO). */
	PEROVSKITE("perovskite"),
	/** LiPON and thin films of the Li3PO4 type. */
	LIPON("LiPON"),
	/** Organic liquids. */
	LIQUID("organic liquid"),
	/** Ionic liquids. */
	IONIC_LIQUID("ionic liquid"),
	/** Gels. */
	GEL("gel"),
	/** Polymers. */
	POLYMER("polymer"),
	/** Anything else. */
	OTHER("other");

	private final String label;

	ElectrolyteClass(String label) {
		this.label = label;
	}

	/** Name for keys; explanations know it in the language in use. */
	public String label() {
		return label;
	}

	/** The class of a material, from its family. */
	public static ElectrolyteClass of(MaterialRecord material) {
		return switch (material.family()) {
		case "garnet" -> GARNET;
		case "argyrodite", "thio-lisicon", "thiophosphate", "sulphide glass", "sulphide glass-ceramic" -> SULPHIDE;
		case "nasicon" -> NASICON;
		case "perovskite" -> PEROVSKITE;
		case "lipon" -> LIPON;
		case "organic liquid" -> LIQUID;
		case "ionic liquid" -> IONIC_LIQUID;
		case "gel polymer" -> GEL;
		case "polymer", "polymer-il", "redox polymer" -> POLYMER;
		default -> OTHER;
		};
	}

	/** Whether it flows. */
	public boolean isLiquid() {
		return this == LIQUID || this == IONIC_LIQUID;
	}
}
