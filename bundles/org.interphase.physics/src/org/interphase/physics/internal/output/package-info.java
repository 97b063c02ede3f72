/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a cell gives beside its resistance: capacity, energy, cost, limits of current, impedance spectrum. */
@NonNullByDefault
package org.interphase.physics.internal.output;

import org.eclipse.jdt.annotation.NonNullByDefault;
