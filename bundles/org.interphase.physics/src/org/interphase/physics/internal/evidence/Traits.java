/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecords;
import org.interphase.model.ContactState;
import org.interphase.physics.internal.coating.CoatingClasses;
import org.interphase.physics.internal.evidence.Side.FaceTreatment;

/**
 * What interfaces are compared by, each trait narrower than the one before. Whichever way a stack is drawn, the traits are
 * the same.
 *
 * @param group       groups of both sides, e.g. {@code lithium|solid electrolyte}
 * @param pair        classes of both sides, e.g. {@code lithium|garnet}
 * @param preparation how the faces were prepared
 * @param treatment   kind of treatment, for coatings their class
 * @param agent       kind of treatment, for coatings their material
 * @param materials   materials of both sides
 * @param dry         whether pressure decides how far the faces touch
 * @param bonded      whether two solids touch everywhere because one was molten, deposited or sintered onto the other
 * @param electronic  whether electrons cross it, not ions
 */
record Traits(String group, String pair, Preparation preparation, String treatment, String agent, String materials,
		boolean dry, boolean bonded, boolean electronic) {

	/** How faces were prepared; the last treatment decides. */
	enum Preparation {
		/** As they come: nothing is said, or exposed to air. */
		UNCLEANED,
		/** Cleaned by any means. */
		CLEANED,
		/** Coated. */
		COATED,
		/** Sintered or deposited onto each other. */
		JOINED,
		/** Wetted with a little of something soft. */
		WETTED
	}

	static final String COATED = "coated";
	private static final String AS_RECEIVED = "as-received";
	/** Lithium that was molten touches everywhere. */
	private static final String MELT_APPLIED = "melt-applied";
	private static final Map<String, Preparation> PREPARATIONS = Map.ofEntries(
			Map.entry(AS_RECEIVED, Preparation.UNCLEANED), Map.entry("air-exposed", Preparation.UNCLEANED),
			Map.entry("polished", Preparation.CLEANED), Map.entry("heat-treated", Preparation.CLEANED),
			Map.entry("acid-treated", Preparation.CLEANED), Map.entry("carbon-treated", Preparation.CLEANED),
			Map.entry("plasma", Preparation.CLEANED), Map.entry(COATED, Preparation.COATED),
			Map.entry("co-sintered", Preparation.JOINED), Map.entry("deposited", Preparation.JOINED),
			Map.entry("gel", Preparation.WETTED), Map.entry("ionic-liquid", Preparation.WETTED),
			Map.entry("liquid", Preparation.WETTED));
	/** Contacts that are complete whatever the pressure. */
	private static final Set<ContactState> COMPLETE = EnumSet.of(ContactState.MELT_INFUSED, ContactState.DEPOSITED,
			ContactState.CO_SINTERED, ContactState.WETTED);

	/** Traits of an interface. */
	static Traits of(Side left, Side right, ContactState contact) {
		boolean swap = left.group().compareTo(right.group()) > 0
				|| left.group().equals(right.group()) && left.className().compareTo(right.className()) > 0;
		Side first = swap ? right : left;
		Side second = swap ? left : right;
		List<FaceTreatment> treatments = Stream.concat(first.treatments().stream(), second.treatments().stream()).toList();
		FaceTreatment deciding = new FaceTreatment(AS_RECEIVED, MaterialRecords.unknown(""));
		boolean complete = COMPLETE.contains(contact) || left.kind().isConformal() || right.kind().isConformal();
		for (FaceTreatment found : treatments) {
			Preparation preparation = PREPARATIONS.get(found.kind());
			boolean joined = preparation == Preparation.JOINED;
			complete |= joined || preparation == Preparation.WETTED || found.kind().equals(MELT_APPLIED);
			if (preparation != null && !(joined && deciding.kind().equals(COATED))) {
				deciding = found;
			}
		}
		Preparation preparation = PREPARATIONS.getOrDefault(deciding.kind(), Preparation.UNCLEANED);
		boolean bonded = complete && !left.kind().isConformal() && !right.kind().isConformal()
				&& preparation != Preparation.WETTED && contact != ContactState.WETTED;
		complete |= preparation == Preparation.COATED && first.kind() == LayerKind.METAL_ELECTRODE;
		return new Traits(first.group() + '|' + second.group(), first.className() + '|' + second.className(), preparation,
				treatment(deciding), agent(deciding), first.material() + '|' + second.material(), !complete, bonded,
				first.kind().isCollectorOrPlate() || second.kind().isCollectorOrPlate());
	}

	private static String treatment(FaceTreatment treatment) {
		return treatment.kind().equals(COATED) ? COATED + " with " + CoatingClasses.of(treatment.material()).label()
				: treatment.kind();
	}

	private static String agent(FaceTreatment treatment) {
		return treatment.kind() + ' ' + treatment.material().id() + ' ' + treatment.material().name();
	}
}
