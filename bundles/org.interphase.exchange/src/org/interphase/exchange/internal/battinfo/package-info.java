/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** A design as linked data, in the terms of the EMMO domain ontology battery (BattINFO) and of schema.org. */
@NonNullByDefault
package org.interphase.exchange.internal.battinfo;

import org.eclipse.jdt.annotation.NonNullByDefault;
