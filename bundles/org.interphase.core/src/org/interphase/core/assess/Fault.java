/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

/**
 * A contribution that failed; the rest of the assessment goes on without it.
 *
 * @param contribution id of the rule, estimator or other contribution
 * @param element      label of what it was judging
 * @param problem      what happened
 */
public record Fault(String contribution, String element, String problem) {
}
