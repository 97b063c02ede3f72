/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the exporters share: their texts, the stack that is judged, numbers and JSON as they are written. */
@NonNullByDefault
package org.interphase.exchange.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
