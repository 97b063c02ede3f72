/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The terms of a resistance as a table of the property pages. */
@NonNullByDefault
package org.interphase.sirius.internal.terms;

import org.eclipse.jdt.annotation.NonNullByDefault;
