/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/** The steps of the guided tour: the story of the garnet cell of Pervez 2020 and Sharafi 2017, boundary by boundary. */
enum TourStep {
	/** As it comes out of the box, with lithium molten onto it. */
	BARE("Li 100 um | LLZO 500 um [air-exposed][molten] | LFP 40 um 5 mg/cm2"), //$NON-NLS-1$
	/** Without its skin, and the lithium molten onto it as before. */
	POLISHED("Li 100 um | LLZO 500 um [polished][molten] | LFP 40 um 5 mg/cm2"), //$NON-NLS-1$
	/** Wetted on both sides; nothing is molten. */
	LIQUID("Li 100 um | ILE 1 um | LLZO 500 um [polished] | ILE 1 um | LFP 40 um 5 mg/cm2"), //$NON-NLS-1$
	/** With a polymer at the lithium. */
	POLYMER("Li 100 um | SPE 5 um | LLZO 500 um [polished] | ILE 1 um | LFP 40 um 5 mg/cm2"); //$NON-NLS-1$

	private static final String CONDITIONS = " @ 25 C @ 1 MPa @ 0.1 mA/cm2"; //$NON-NLS-1$
	private final String notation;

	TourStep(String notation) {
		this.notation = notation;
	}

	String title() {
		return switch (this) {
		case BARE -> Messages.story_bare_title;
		case POLISHED -> Messages.story_polished_title;
		case LIQUID -> Messages.story_liquid_title;
		case POLYMER -> Messages.story_polymer_title;
		};
	}

	String text() {
		return switch (this) {
		case BARE -> Messages.story_bare_text;
		case POLISHED -> Messages.story_polished_text;
		case LIQUID -> Messages.story_liquid_text;
		case POLYMER -> Messages.story_polymer_text;
		};
	}

	/** The design after this step; each call gives a new one. */
	Design design() {
		try {
			Design design = NotationParser.of(Registries.standard()).parse(notation + CONDITIONS);
			design.setName(title());
			design.getStacks().forEach(stack -> stack.setName(title()));
			return design;
		} catch (NotationException exception) {
			throw new IllegalStateException(exception.render(), exception);
		}
	}
}
