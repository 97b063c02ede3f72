/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Units and their spellings. Not API. */
@NonNullByDefault
package org.interphase.core.internal.quantity;

import org.eclipse.jdt.annotation.NonNullByDefault;
