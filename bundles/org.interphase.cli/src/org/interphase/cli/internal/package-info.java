/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Commands of the command line, one class each. */
@NonNullByDefault
package org.interphase.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
