/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The built-in material library, measured-interface evidence and reference cells. */
@NonNullByDefault
package org.interphase.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
