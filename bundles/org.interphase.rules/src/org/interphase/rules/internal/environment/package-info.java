/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Rules on air, moisture, heat and safety. */
@NonNullByDefault
package org.interphase.rules.internal.environment;

import org.eclipse.jdt.annotation.NonNullByDefault;
