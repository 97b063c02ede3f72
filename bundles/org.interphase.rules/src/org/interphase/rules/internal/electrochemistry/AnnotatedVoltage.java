/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.context.StackContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.CellVoltage;

/** R-ECH-18: the annotated voltage is the one that the electrodes give. */
public final class AnnotatedVoltage extends CatalogueRule {

	/** Creates the rule. */
	public AnnotatedVoltage() {
		super(RuleDefinition.warning("R-ECH-18", "Electrochemistry/Voltage", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("difference", "V", 0.2, 0.01, 2).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		StackContext stack = context.stack();
		if (Double.isNaN(stack.annotatedVoltage())) {
			return;
		}
		switch (stack.annotatedVoltageKind()) {
		case MEAN_DISCHARGE -> checkMean(context);
		// a rest voltage after charge lies near the cut-off, not near the average
		case OPEN_CIRCUIT -> compare(context, stack.cells().size() * stack.conditions().chargeCutoff(), "cutoff"); //$NON-NLS-1$
		case UNSPECIFIED -> context.unknown(variant("kind", stack.annotatedVoltage())).report(); //$NON-NLS-1$
		}
	}

	/** The mean voltage of cells in series is the matter of R-TOP-08. */
	private void checkMean(RuleContext context) {
		if (context.stack().cells().size() == 1) {
			compare(context, CellVoltage.average(context.stack()), "potentials"); //$NON-NLS-1$
		}
	}

	private void compare(RuleContext context, double expected, String missing) {
		int cells = context.stack().cells().size();
		double annotated = context.stack().annotatedVoltage();
		double difference = Math.abs(annotated - expected) / cells;
		double limit = context.parameter("difference"); //$NON-NLS-1$
		if (Double.isNaN(difference)) {
			context.unknown(variant(missing, annotated)).report();
		} else if (difference > limit) {
			context.finding(message(annotated, expected)).value(difference, limit, "V").report(); //$NON-NLS-1$
		}
	}
}
