/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Editors of Sirius as parts that the views of the workbench follow. */
@NonNullByDefault
package org.interphase.sirius.internal.part;

import org.eclipse.jdt.annotation.NonNullByDefault;
