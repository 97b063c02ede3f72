/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Rules on pressure, wetting and density. */
@NonNullByDefault
package org.interphase.rules.internal.mechanics;

import org.eclipse.jdt.annotation.NonNullByDefault;
