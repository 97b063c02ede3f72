/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a design knows of the parameters of a cell model. */
@NonNullByDefault
package org.interphase.exchange.internal.pybamm;

import org.eclipse.jdt.annotation.NonNullByDefault;
