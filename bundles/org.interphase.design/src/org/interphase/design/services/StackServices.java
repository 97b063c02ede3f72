/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.StackAssessment;
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

	/** Its title with its resistance. */
	public String stackLabel(Stack stack) {
		return NLS.bind(Messages.label_stackTotals, stackTitle(stack), totalAsr(stack));
	}

	/** Median resistance of all layers and boundaries with its band; a question mark if nothing is known. */
	public String totalAsr(Stack stack) {
		Optional<StackAssessment> result = Judgement.of(stack);
		return Texts.asr(result.isPresent() ? result.get().totals().asr() : null);
	}

	/** Voltage of the whole stack; a question mark if unknown. */
	public String totalVoltage(Stack stack) {
		return Texts.voltage(Judgement.of(stack).map(result -> result.totals().openCircuitVoltage()).orElse(null));
	}

	private static String shortened(String notation) {
		return notation.length() <= LONGEST_TITLE ? notation : notation.substring(0, LONGEST_TITLE - 1) + CUT;
	}
}
