/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the built-in estimators share: quantities made of parameters, conductivities, classes of electrolytes. */
@NonNullByDefault
package org.interphase.physics.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
