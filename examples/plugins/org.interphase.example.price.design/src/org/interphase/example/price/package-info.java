/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** An example: the price of the layers of a stack. */
@NonNullByDefault
package org.interphase.example.price;

import org.eclipse.jdt.annotation.NonNullByDefault;
