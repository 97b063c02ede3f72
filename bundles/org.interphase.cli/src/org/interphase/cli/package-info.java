/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The headless application: every job of the workbench as a command. */
@NonNullByDefault
package org.interphase.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
