/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Measured impedance spectra, from the tables that instruments write. */
@NonNullByDefault
package org.interphase.ui.internal.spectrum;

import org.eclipse.jdt.annotation.NonNullByDefault;
