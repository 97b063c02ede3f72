/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Judging while diagrams are open: off the UI thread. */
@NonNullByDefault
package org.interphase.sirius.internal.judging;

import org.eclipse.jdt.annotation.NonNullByDefault;
