/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

/**
 * A rule: an extension of {@code org.interphase.core.rules}. Rules have no state and may be called from several threads. A rule
 * that looks at one layer or one boundary at a time and no further than its neighbours implements {@link LayerRule} or
 * {@link BoundaryRule}: then it is asked only where something has changed. Any other rule is shown the whole stack at each
 * assessment.
 */
public interface Rule {

	/** What this rule is; the same at each call. */
	RuleDescriptor descriptor();

	/** Looks at a stack and reports what it finds. Missing data are reported by {@link RuleContext#unknown}, never passed over. */
	void check(RuleContext context);
}
