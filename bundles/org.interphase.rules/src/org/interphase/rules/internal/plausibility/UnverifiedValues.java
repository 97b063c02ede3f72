/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.List;

import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Driver;
import org.interphase.core.explain.ParameterNames;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** R-MAT-06: an estimate does not rest on values that nobody has checked. */
public final class UnverifiedValues extends CatalogueRule {

	private static final double PERCENT = 100;

	/** Creates the rule. */
	public UnverifiedValues() {
		super(RuleDefinition.info("R-MAT-06", "Plausibility/Materials", Scope.MATERIAL) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("share", "%", 50, 0, 100)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context) {
		List<Driver> drivers = context.drivers();
		if (drivers.isEmpty()) {
			context.unknown(missing()).report();
			return;
		}
		List<Driver> unverified = drivers.stream().filter(driver -> driver.parameter().provenance().isUnverified())
				.toList();
		double share = unverified.stream().mapToDouble(Driver::share).sum() * PERCENT;
		double limit = context.parameter("share"); //$NON-NLS-1$
		if (share > limit) {
			context.finding(message(Math.min(share, PERCENT), name(context, unverified.get(0))))
					.value(share, limit, "%").report(); //$NON-NLS-1$
		}
	}

	private static String name(RuleContext context, Driver driver) {
		StackContext stack = context.stack();
		return ParameterNames.of(stack, stack.materials()).of(driver.parameter());
	}
}
