/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The data files of the library and what reads them. */
@NonNullByDefault
package org.interphase.library.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
