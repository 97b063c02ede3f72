/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Chemical formulas: their elements, how they are read, and what their charges sum up to. */
@NonNullByDefault
package org.interphase.core.internal.material;

import org.eclipse.jdt.annotation.NonNullByDefault;
