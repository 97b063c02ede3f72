/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Tests. */
@NonNullByDefault
package org.interphase.rules.internal.mechanics;

import org.eclipse.jdt.annotation.NonNullByDefault;
