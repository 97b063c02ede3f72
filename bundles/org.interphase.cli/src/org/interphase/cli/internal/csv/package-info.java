/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reports for spreadsheets. */
@NonNullByDefault
package org.interphase.cli.internal.csv;

import org.eclipse.jdt.annotation.NonNullByDefault;
