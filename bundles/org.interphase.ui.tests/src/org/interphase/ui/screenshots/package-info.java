/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Takes the pictures of the user guide from the running product. */
@NonNullByDefault({})
package org.interphase.ui.screenshots;

import org.eclipse.jdt.annotation.NonNullByDefault;
