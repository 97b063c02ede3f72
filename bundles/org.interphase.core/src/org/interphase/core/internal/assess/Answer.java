/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.assess.Fault;

/**
 * What one estimator says of a layer or boundary.
 *
 * @param evaluation its estimate with the numbers; empty if it does not know
 * @param notes      what went wrong
 * @param lasting    whether it would say the same again as long as neither the layer or boundary nor its neighbours change
 */
record Answer(Optional<Evaluation> evaluation, List<Fault> notes, boolean lasting) {
}
