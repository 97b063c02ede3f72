/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Assessments of one design over ranges of its quantities. */
@NonNullByDefault
package org.interphase.core.sweep;

import org.eclipse.jdt.annotation.NonNullByDefault;
