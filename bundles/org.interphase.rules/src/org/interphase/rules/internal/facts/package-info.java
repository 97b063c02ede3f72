/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Facts of a stack that several rules ask for. */
@NonNullByDefault
package org.interphase.rules.internal.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;
