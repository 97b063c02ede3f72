/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Remedies for findings. */
@NonNullByDefault
package org.interphase.rules.internal.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
