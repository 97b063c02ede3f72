/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Rules on stability windows and chemistry. */
@NonNullByDefault
package org.interphase.rules.internal.electrochemistry;

import org.eclipse.jdt.annotation.NonNullByDefault;
