/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reports of assessed designs for people. */
@NonNullByDefault
package org.interphase.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
