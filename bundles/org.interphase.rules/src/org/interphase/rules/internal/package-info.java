/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** What the built-in rules have in common. */
@NonNullByDefault
package org.interphase.rules.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
