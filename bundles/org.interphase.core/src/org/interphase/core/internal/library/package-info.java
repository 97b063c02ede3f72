/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** What the check of the libraries looks for, a class for each concern. */
@NonNullByDefault
package org.interphase.core.internal.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
