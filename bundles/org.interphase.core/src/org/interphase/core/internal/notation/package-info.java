/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Parts of the notation parser and printer. Not API. */
@NonNullByDefault
package org.interphase.core.internal.notation;

import org.eclipse.jdt.annotation.NonNullByDefault;
