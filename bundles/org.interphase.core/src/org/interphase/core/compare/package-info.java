/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What differs between two designs, and what difference it makes. */
@NonNullByDefault
package org.interphase.core.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
