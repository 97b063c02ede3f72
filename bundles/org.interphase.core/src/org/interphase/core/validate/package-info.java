/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The rules as a validator of EMF. */
@NonNullByDefault
package org.interphase.core.validate;

import org.eclipse.jdt.annotation.NonNullByDefault;
