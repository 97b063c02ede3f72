/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Tests of the rule profiles. */
@NonNullByDefault
package org.interphase.rules.internal.profile;

import org.eclipse.jdt.annotation.NonNullByDefault;
