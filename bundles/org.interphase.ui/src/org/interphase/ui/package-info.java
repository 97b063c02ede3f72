/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Ids that other plug-ins refer to. */
@NonNullByDefault
package org.interphase.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
