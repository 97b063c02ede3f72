/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** The reference cells as designs. */
@NonNullByDefault
package org.interphase.library.internal.cell;

import org.eclipse.jdt.annotation.NonNullByDefault;
