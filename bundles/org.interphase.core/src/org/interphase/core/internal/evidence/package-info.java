/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The measured interfaces of all libraries, found by id. */
@NonNullByDefault
package org.interphase.core.internal.evidence;

import org.eclipse.jdt.annotation.NonNullByDefault;
