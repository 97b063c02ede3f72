/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Starts a project. */
@NonNullByDefault
package org.interphase.sirius.internal.wizard;

import org.eclipse.jdt.annotation.NonNullByDefault;
