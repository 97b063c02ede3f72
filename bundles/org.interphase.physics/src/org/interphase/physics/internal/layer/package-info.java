/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Estimators of layers. */
@NonNullByDefault
package org.interphase.physics.internal.layer;

import org.eclipse.jdt.annotation.NonNullByDefault;
