/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Undo and redo in diagrams. */
@NonNullByDefault
package org.interphase.sirius.internal.history;

import org.eclipse.jdt.annotation.NonNullByDefault;
