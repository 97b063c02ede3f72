/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/** Rules on the order of the layers. */
@NonNullByDefault
package org.interphase.rules.internal.topology;

import org.eclipse.jdt.annotation.NonNullByDefault;
