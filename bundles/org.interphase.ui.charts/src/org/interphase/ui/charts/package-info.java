/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Views of numbers: waterfall, spectrum, profile, tornado, sweep, variants, literature. */
@NonNullByDefault
package org.interphase.ui.charts;

import org.eclipse.jdt.annotation.NonNullByDefault;
