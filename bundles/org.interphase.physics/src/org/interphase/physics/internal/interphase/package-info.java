/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Models of the interphase. */
@NonNullByDefault
package org.interphase.physics.internal.interphase;

import org.eclipse.jdt.annotation.NonNullByDefault;
