/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;

import org.interphase.core.assess.Fault;
import org.interphase.core.estimate.InterphaseVerdict;

/**
 * What the models of the interphase say of a boundary.
 *
 * @param verdict the verdict of the first that knows
 * @param notes   what went wrong
 * @param lasting whether they would say the same again as long as neither the boundary nor its neighbours change
 */
record Verdict(InterphaseVerdict verdict, List<Fault> notes, boolean lasting) {
}
