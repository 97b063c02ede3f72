/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.Optional;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.ElectrolyteClass;

/** Published resistances of dry contacts between cathodes and solid electrolytes; each contains its real contact. */
final class CathodePresets {

	private static final double ROOM = 25;
	private static final Distribution BARRIER = new Distribution.Interval(0.4, 0.6);

	private static final TransferPreset GARNET_SINTERED = new TransferPreset("layered oxide|garnet, co-sintered",
			new LogNormal(2600, 2), BARRIER, ROOM, Provenance.SECONDARY, "kato2014 ren2023",
			"garnetSintered").ofRealContact();
	private static final TransferPreset GARNET_ENGINEERED = new TransferPreset("layered oxide|garnet, engineered",
			new LogNormal(150, 2), BARRIER, ROOM, Provenance.RECALLED, "kato2014 ohta2012",
			"garnetEngineered").ofRealContact();
	private static final TransferPreset GARNET_DRY = new TransferPreset("cathode|garnet, dry",
			LogNormal.ofRange(2600, 65000), BARRIER, ROOM, Provenance.DERIVED, "ren2023 liuB2017",
			"garnetDry").ofRealContact();
	private static final TransferPreset SULPHIDE = new TransferPreset("layered oxide|sulphide, uncoated",
			new LogNormal(128.4, 2), BARRIER, ROOM, Provenance.SECONDARY, "wangCH2022", "sulphideBare").ofRealContact();
	private static final TransferPreset SULPHIDE_COATED = new TransferPreset("layered oxide|sulphide, coated",
			LogNormal.ofRange(1, 128), BARRIER, ROOM, Provenance.DERIVED, "nishio2022 wangCH2022",
			"sulphideCoated").ofRealContact();
	private static final TransferPreset NASICON_DRY = new TransferPreset("cathode|NASICON, dry",
			new LogNormal(1170, 3), BARRIER, ROOM, Provenance.DERIVED, "ionogel_latp",
			"nasiconDry").ofRealContact();
	private static final TransferPreset LIPON_DEPOSITED = new TransferPreset("layered oxide|LiPON, deposited",
			new LogNormal(8.6, 3), BARRIER, ROOM, Provenance.READ, "haruta2015", "liponDeposited").ofRealContact();

	private CathodePresets() {
	}

	/**
	 * The preset for a cathode without catholyte on a solid electrolyte; empty if nothing is known.
	 *
	 * @param joined whether the two were sintered or deposited onto each other
	 * @param coated whether a coating keeps them apart; with layered oxides on garnet that means joined, too
	 */
	static Optional<TransferPreset> dry(MaterialRecord active, ElectrolyteClass solid, boolean joined,
			boolean coated) {
		boolean layered = active.family().equals("layered oxide cathode");
		return switch (solid) {
		case GARNET -> Optional.of(garnet(layered, joined, coated));
		case SULPHIDE -> layered ? Optional.of(coated ? SULPHIDE_COATED : SULPHIDE) : Optional.empty();
		case NASICON -> Optional.of(NASICON_DRY);
		case LIPON -> layered && joined ? Optional.of(LIPON_DEPOSITED) : Optional.empty();
		default -> Optional.empty();
		};
	}

	private static TransferPreset garnet(boolean layered, boolean joined, boolean coated) {
		if (layered && coated) {
			return GARNET_ENGINEERED;
		}
		return layered && joined ? GARNET_SINTERED : GARNET_DRY;
	}
}
