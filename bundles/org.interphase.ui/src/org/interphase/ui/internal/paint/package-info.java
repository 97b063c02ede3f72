/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Painting of shapes with SWT, for drawings of stacks and for charts. */
@NonNullByDefault
package org.interphase.ui.internal.paint;

import org.eclipse.jdt.annotation.NonNullByDefault;
