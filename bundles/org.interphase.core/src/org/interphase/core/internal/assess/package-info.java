/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Behind the API of org.interphase.core.assess. Not API. */
@NonNullByDefault
package org.interphase.core.internal.assess;

import org.eclipse.jdt.annotation.NonNullByDefault;
