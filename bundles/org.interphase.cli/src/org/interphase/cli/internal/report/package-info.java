/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What all reports share: what they tell of, and the texts. */
@NonNullByDefault
package org.interphase.cli.internal.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
