/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Checks of libraries of materials and measured interfaces. */
@NonNullByDefault
package org.interphase.core.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
