/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The predicted impedance spectrum as an equivalent circuit, for the tools that fit one. */
@NonNullByDefault
package org.interphase.exchange.internal.circuit;

import org.eclipse.jdt.annotation.NonNullByDefault;
