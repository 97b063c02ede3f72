/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.uncertainty.Summary;

/**
 * What the rules have found on a stack that look no further than the neighbours; immutable.
 *
 * @param asr   headline resistances of the boundaries that they were shown, ohm cm2; null where nobody knows
 * @param rules what each has found, by the id of the rule
 */
record RuleMemory(@Nullable Summary[] asr, Map<String, LocalFindings> rules) {

	/** Of no rule anything is known. */
	static final RuleMemory NOTHING = new RuleMemory(new @Nullable Summary[0], Map.of());
}
