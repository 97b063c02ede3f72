/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Commands that bundles add to the command line. */
@NonNullByDefault
package org.interphase.core.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
