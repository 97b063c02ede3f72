/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Rules on plausible geometry and data. */
@NonNullByDefault
package org.interphase.rules.internal.plausibility;

import org.eclipse.jdt.annotation.NonNullByDefault;
