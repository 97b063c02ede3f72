/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the views of numbers show: figures made from assessments, free of any toolkit. */
@NonNullByDefault
package org.interphase.ui.charts.internal.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
