/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is selected after an edit. */
@NonNullByDefault
package org.interphase.sirius.internal.selection;

import org.eclipse.jdt.annotation.NonNullByDefault;
