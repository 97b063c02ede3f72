/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tables that people paste from elsewhere. */
@NonNullByDefault
package org.interphase.ui.internal.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
