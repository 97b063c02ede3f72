/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal;

import java.util.Objects;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/**
 * The only stack of a design with what is said of it, by the default options: the numbers that a reader finds in a report on
 * the same design.
 *
 * @param name       name of the stack, else of the design; may be empty
 * @param assessment its assessment
 * @param outputs    what it gives
 */
public record JudgedStack(String name, StackAssessment assessment, StackOutputs outputs) {

	/**
	 * Judges the stack of a design.
	 *
	 * @throws ExchangeException if there is none, or more than one
	 */
	public static JudgedStack of(Design design, Registries registries) throws ExchangeException {
		if (design.getStacks().size() != 1) {
			throw new ExchangeException("", ExchangeTexts.get("refused.stacks", Integer.toString(design.getStacks().size())));
		}
		AssessmentOptions options = AssessmentOptions.DEFAULT;
		StackAssessment stack = new Assessor(registries).assess(design, options).stacks().getFirst();
		String own = stack.stack().name();
		return new JudgedStack(own.isEmpty() ? Objects.requireNonNullElse(design.getName(), "") : own, stack,
				new OutputAssessor(registries).outputs(stack, options));
	}
}
