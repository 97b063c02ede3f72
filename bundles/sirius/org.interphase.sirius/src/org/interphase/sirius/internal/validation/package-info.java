/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Each finding once in the view Problems. */
@NonNullByDefault
package org.interphase.sirius.internal.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
