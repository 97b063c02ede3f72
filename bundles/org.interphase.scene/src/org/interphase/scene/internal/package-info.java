/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** How a drawing is laid out. */
@NonNullByDefault
package org.interphase.scene.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
