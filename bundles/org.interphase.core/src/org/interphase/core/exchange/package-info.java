/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Designs from and to other formats. */
@NonNullByDefault
package org.interphase.core.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
