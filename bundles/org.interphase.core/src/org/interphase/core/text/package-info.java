/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The language of the texts that contributions and the core show to people. */
@NonNullByDefault
package org.interphase.core.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
