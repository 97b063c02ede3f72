/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The judgement of the design that is shown, the edits of the tools, and the way to Sirius. */
@NonNullByDefault
package org.interphase.design.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
