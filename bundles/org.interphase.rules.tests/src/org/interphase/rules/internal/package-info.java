/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Tests of the catalogue as a whole. */
@NonNullByDefault
package org.interphase.rules.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
