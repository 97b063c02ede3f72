/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import java.util.stream.Stream;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.model.Phase;
import org.interphase.rules.internal.RuleTexts;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Electrodes;
import org.interphase.rules.internal.facts.Families;
import org.interphase.rules.internal.facts.Liquids;
import org.interphase.rules.internal.facts.Polymers;
import org.interphase.rules.internal.facts.Potentials;

/** What the rules on oxidation at the cathode share. */
final class Oxidation {

	private static final RuleTexts TEXTS = new RuleTexts("oxidation"); //$NON-NLS-1$

	private Oxidation() {
	}

	/** Whether an electrolyte touches a cathode on this side. */
	static boolean concerns(ElectrodeSide side) {
		return Potentials.isCathode(side.electrode()) && side.touching().kind().isElectrolyte()
				&& !side.electrode().isLithiumMetal();
	}

	/** Whether a dry poly(ethylene oxide) electrolyte touches the electrode. */
	static boolean isPolyether(ElectrodeSide side) {
		LayerContext layer = side.touching();
		return layer.kind() == LayerKind.POLYMER && Polymers.isPolyether(layer.material());
	}

	/** Whether an organic liquid with an ether touches the electrode. */
	static boolean isEtherLiquid(ElectrodeSide side) {
		return side.touching().kind() == LayerKind.LIQUID && Liquids.hasEther(side.touching().material());
	}

	/** Whether a sulphide touches a layered or spinel oxide without a coating, in the electrode or at its face. */
	static boolean isSulphideOnBareOxide(ElectrodeSide side) {
		LayerContext electrode = side.electrode();
		if (!Families.isLayeredOrSpinelOxide(Potentials.activeMaterial(electrode)) || Electrodes.isCoated(electrode)) {
			return false;
		}
		boolean inside = electrode.materialsOf(Phase.CATHOLYTE).stream().anyMatch(Families::isSulphide);
		boolean atFace = side.touching().kind() == LayerKind.SOLID_ELECTROLYTE
				&& Families.isSulphide(side.touching().material()) && !isFaceCoated(side);
		return inside || atFace;
	}

	/** Says that the potential of an electrode is unknown. */
	static String unknownPotential(ElectrodeSide side) {
		return TEXTS.format("unknown", side.electrode().name()); //$NON-NLS-1$
	}

	private static boolean isFaceCoated(ElectrodeSide side) {
		return Stream.of(side.boundary().leftFace(), side.boundary().rightFace())
				.flatMap(face -> face.treatments().stream())
				.anyMatch(treatment -> !treatment.material().name().isEmpty());
	}
}
