/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Layers that are put into another order with the mouse. */
@NonNullByDefault
package org.interphase.sirius.internal.order;

import org.eclipse.jdt.annotation.NonNullByDefault;
