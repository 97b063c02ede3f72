/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the packages of this bundle share. */
@NonNullByDefault
package org.interphase.sirius.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
