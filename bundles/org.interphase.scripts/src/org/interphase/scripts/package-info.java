/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules and estimators without Java. */
@NonNullByDefault
package org.interphase.scripts;

import org.eclipse.jdt.annotation.NonNullByDefault;
