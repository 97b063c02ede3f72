/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Keeps stack diagrams in the order of their stack. */
@NonNullByDefault
package org.interphase.sirius.internal.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
