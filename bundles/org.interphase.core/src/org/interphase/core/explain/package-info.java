/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Opens a number to its equation with the values filled in, their sources, and what would narrow it. */
@NonNullByDefault
package org.interphase.core.explain;

import org.eclipse.jdt.annotation.NonNullByDefault;
