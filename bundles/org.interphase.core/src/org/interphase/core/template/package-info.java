/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Designs to start from. */
@NonNullByDefault
package org.interphase.core.template;

import org.eclipse.jdt.annotation.NonNullByDefault;
