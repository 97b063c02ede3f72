/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Keeps failing and hanging contributions away from everybody else. */
@NonNullByDefault
package org.interphase.core.isolation;

import org.eclipse.jdt.annotation.NonNullByDefault;
