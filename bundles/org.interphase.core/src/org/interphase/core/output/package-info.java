/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a cell gives: energy, limits of current, impedance spectrum. */
@NonNullByDefault
package org.interphase.core.output;

import org.eclipse.jdt.annotation.NonNullByDefault;
