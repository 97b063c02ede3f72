/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Pictures of numbers, free of any toolkit: axes, marks, what they tell when they are pointed at, and the table behind them. */
@NonNullByDefault
package org.interphase.ui.charts.internal.figure;

import org.eclipse.jdt.annotation.NonNullByDefault;
