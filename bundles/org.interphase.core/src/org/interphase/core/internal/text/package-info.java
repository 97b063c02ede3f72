/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts that people read, kept beside the classes that say them. Not API. */
@NonNullByDefault
package org.interphase.core.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
