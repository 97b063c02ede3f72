/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the bundle org.interphase.exchange. */
@NonNullByDefault
package org.interphase.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
