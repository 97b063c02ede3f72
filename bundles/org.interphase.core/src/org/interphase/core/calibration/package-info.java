/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** How well estimators meet published measurements that they do not know. */
@NonNullByDefault
package org.interphase.core.calibration;

import org.eclipse.jdt.annotation.NonNullByDefault;
