/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The report that programs read. */
@NonNullByDefault
package org.interphase.cli.internal.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
