/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Kinds of surface treatments. */
@NonNullByDefault
package org.interphase.physics.internal.treatment;

import org.eclipse.jdt.annotation.NonNullByDefault;
