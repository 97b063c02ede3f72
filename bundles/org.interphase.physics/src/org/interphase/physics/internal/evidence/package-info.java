/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Estimates from published measurements at like interfaces. */
@NonNullByDefault
package org.interphase.physics.internal.evidence;

import org.eclipse.jdt.annotation.NonNullByDefault;
