/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Estimators of boundaries. */
@NonNullByDefault
package org.interphase.physics.internal.boundary;

import org.eclipse.jdt.annotation.NonNullByDefault;
