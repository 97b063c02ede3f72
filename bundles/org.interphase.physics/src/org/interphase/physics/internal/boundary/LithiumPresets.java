/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.ElectrolyteClass;

/** Transfer resistances of lithium metal. */
final class LithiumPresets {

	/** Said wherever a liquid gets the value that is known of a gel. */
	static final String TAKEN_OVER = "flag.gelTakenOver";

	private static final double ROOM = 25;
	private static final Distribution SOLID_BARRIER = new Distribution.Interval(0.35, 0.6);
	private static final Distribution LIQUID_BARRIER = new Distribution.Interval(0.5, 0.65);

	private static final TransferPreset GARNET = new TransferPreset("Li|garnet", new LogNormal(0.5, 3), SOLID_BARRIER,
			ROOM, Provenance.DERIVED, "krauskopf2019 sharafi2017cm eckhardt2023",
			"lithiumGarnet");
	private static final TransferPreset SULPHIDE = new TransferPreset("Li|sulphide", LogNormal.ofRange(0.5, 8),
			SOLID_BARRIER, ROOM, Provenance.DERIVED, "doux2020",
			"lithiumSulphide");
	private static final TransferPreset NASICON = new TransferPreset("Li|NASICON", new LogNormal(1000, 3.5),
			SOLID_BARRIER, ROOM, Provenance.DERIVED, "ionogel_latp lmzp2020",
			"lithiumNasicon").ofRealContact();
	private static final TransferPreset LIPON = new TransferPreset("Li|LiPON", LogNormal.ofRange(10, 375),
			new Distribution.Interval(0.5, 0.65), ROOM, Provenance.DERIVED, "imanishi2008",
			"lithiumLipon").ofRealContact();
	private static final TransferPreset GEL = new TransferPreset("electrode|gel", new LogNormal(77.5, 2),
			LIQUID_BARRIER, ROOM, Provenance.DERIVED, "liuB2017",
			"electrodeGel");
	private static final TransferPreset LIQUID = new TransferPreset("Li|liquid", new LogNormal(77.5, 2.5),
			LIQUID_BARRIER, ROOM, Provenance.DERIVED, "liuB2017", "fromElectrodeGel");
	private static final TransferPreset POLYMER = new TransferPreset("Li|polymer", LogNormal.ofRange(25, 175), null,
			60, Provenance.SECONDARY, "lagp_sheet sunY2014rev",
			"lithiumPolymer");

	private LithiumPresets() {
	}

	/** The preset for lithium on this layer; empty if nothing is known. */
	static Optional<TransferPreset> on(LayerContext layer) {
		return switch (layer.kind()) {
		case SOLID_ELECTROLYTE -> onSolid(ElectrolyteClass.of(layer.material()));
		case LIQUID, IONIC_LIQUID, COMPOSITE_INTERLAYER -> Optional.of(LIQUID);
		case GEL -> Optional.of(GEL);
		case POLYMER -> Optional.of(POLYMER);
		default -> Optional.empty();
		};
	}

	/** The preset for any electrode on a gel. */
	static TransferPreset electrodeOnGel() {
		return GEL;
	}

	/** The preset for any electrode on a liquid, or on a composite that holds one. */
	static TransferPreset electrodeOnLiquid() {
		return LIQUID;
	}

	private static Optional<TransferPreset> onSolid(ElectrolyteClass electrolyte) {
		return switch (electrolyte) {
		case GARNET -> Optional.of(GARNET);
		case SULPHIDE -> Optional.of(SULPHIDE);
		case NASICON -> Optional.of(NASICON);
		case LIPON -> Optional.of(LIPON);
		default -> Optional.empty();
		};
	}
}
