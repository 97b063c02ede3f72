/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Scripts as contributions: what is read from a folder, and how it answers as a rule or estimator. */
@NonNullByDefault
package org.interphase.scripts.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
