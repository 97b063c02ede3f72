/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The sections of the report. */
@NonNullByDefault
package org.interphase.report.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
