/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The start kit: writes a project of a plug-in for Interphase that builds and tests green at once. */
@NonNullByDefault
package org.interphase.kit.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
