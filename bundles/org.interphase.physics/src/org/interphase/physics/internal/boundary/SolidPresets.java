/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.Optional;

import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.ElectrolyteClass;

/** Transfer resistances between an inorganic solid electrolyte and what wets it or follows its face. */
final class SolidPresets {

	private static final double ROOM = 25;
	/** Limited by desolvation, about 0.60 eV (Abe 2004, recalled). */
	private static final Distribution DESOLVATION = new Distribution.Interval(0.55, 0.65);

	private static final TransferPreset LIQUID = new TransferPreset("ISE|liquid", new LogNormal(150, 2.5),
			DESOLVATION, ROOM, Provenance.DERIVED, "liuB2017",
			"solidLiquid");
	private static final TransferPreset GEL = new TransferPreset("ISE|gel", new LogNormal(150, 2), DESOLVATION, ROOM,
			Provenance.DERIVED, "liuB2017", "solidGel");
	private static final TransferPreset POLYMER_GARNET = new TransferPreset("polymer|garnet",
			LogNormal.ofRange(1e2, 1e4), null, 50, Provenance.DERIVED, "langer2017 gupta2019",
			"polymerGarnet");
	private static final TransferPreset POLYMER_NASICON = new TransferPreset("polymer|NASICON",
			LogNormal.ofRange(10, 175), null, 60, Provenance.DERIVED, "sunY2014rev",
			"polymerNasicon");

	private SolidPresets() {
	}

	/** The preset for a solid electrolyte and a medium of this class; empty if nothing is known. */
	static Optional<TransferPreset> of(ElectrolyteClass solid, ElectrolyteClass medium) {
		return switch (medium) {
		case LIQUID, IONIC_LIQUID -> Optional.of(LIQUID);
		case GEL -> Optional.of(GEL);
		case POLYMER -> polymer(solid);
		default -> Optional.empty();
		};
	}

	private static Optional<TransferPreset> polymer(ElectrolyteClass solid) {
		return switch (solid) {
		case GARNET -> Optional.of(POLYMER_GARNET);
		case NASICON -> Optional.of(POLYMER_NASICON);
		default -> Optional.empty();
		};
	}
}
