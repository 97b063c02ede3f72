/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The report that people read. */
@NonNullByDefault
package org.interphase.cli.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
