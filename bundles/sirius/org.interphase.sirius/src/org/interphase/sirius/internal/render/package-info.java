/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Draws diagrams from the command line. */
@NonNullByDefault
package org.interphase.sirius.internal.render;

import org.eclipse.jdt.annotation.NonNullByDefault;
