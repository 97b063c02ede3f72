/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Tests of the check of libraries. */
@NonNullByDefault
package org.interphase.core.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
