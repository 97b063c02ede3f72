/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.design.internal.Judgement;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Design;
import org.interphase.model.Stack;

/** What is shown of a stack. */
public final class StackServices {

	/** Letters of a title; the tab of an editor measures a longer one letter by letter, again with each drawing. */
	private static final int LONGEST_TITLE = 80;
	private static final String CUT = "\u2026"; //$NON-NLS-1$

	/** Its name, or that of its design where it is the only stack, or else the beginning of its notation. */
	public String stackTitle(Stack stack) {
		String name = Texts.orEmpty(stack.getName());
		if (!name.isEmpty()) {
			return name;
		}
		String design = stack.eContainer() instanceof Design found && found.getStacks().size() == 1
				? Texts.orEmpty(found.getName()) : ""; //$NON-NLS-1$
		return design.isEmpty() ? shortened(NotationPrinter.print(stack)) : design;
	}

	/** Its title, and below it its resistance. */
	public String stackLabel(Stack stack) {
		return stackTitle(stack) + '\n' + NLS.bind(Messages.label_total, totalAsr(stack));
	}

	/** Median resistance of all layers and boundaries with its band; a question mark if nothing is known. */
	public String totalAsr(Stack stack) {
		Optional<StackAssessment> result = Judgement.of(stack);
		return Texts.asr(result.isPresent() ? result.get().totals().asr() : null);
	}

	/** The parts that the sum of resistances lacks; empty if it is complete. */
	public String notEstimated(Stack stack) {
		return totals(stack).map(totals -> String.join(", ", totals.missing())).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Voltage of the whole stack; a question mark if unknown. */
	public String totalVoltage(Stack stack) {
		return Texts.voltage(totals(stack).map(Totals::openCircuitVoltage).orElse(null));
	}

	/** Voltage that the resistance takes at the design current; a question mark if unknown. */
	public String ohmicDrop(Stack stack) {
		return Texts.voltage(totals(stack).map(Totals::ohmicDrop).orElse(null));
	}

	/** Thickness of all layers. */
	public String totalThickness(Stack stack) {
		return Texts.thickness(totals(stack).map(Totals::thickness).orElse(null));
	}

	/** How many cells the stack has in series. */
	public String cellsInSeries(Stack stack) {
		return totals(stack).map(totals -> Integer.toString(totals.cells())).orElse(Texts.UNKNOWN);
	}

	/** The stack with its conditions in one line, as the command line takes it. */
	public String stackNotation(Stack stack) {
		return NotationPrinter.print(stack, stack.eContainer() instanceof Design design ? design.getConditions() : null);
	}

	private static Optional<Totals> totals(Stack stack) {
		return Judgement.of(stack).map(StackAssessment::totals);
	}

	private static String shortened(String notation) {
		return notation.length() <= LONGEST_TITLE ? notation : notation.substring(0, LONGEST_TITLE - 1) + CUT;
	}
}
