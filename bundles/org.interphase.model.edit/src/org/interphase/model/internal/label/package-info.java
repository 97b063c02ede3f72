/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Labels of the parts of a design that have no name of their own. */
@NonNullByDefault
package org.interphase.model.internal.label;

import org.eclipse.jdt.annotation.NonNullByDefault;
