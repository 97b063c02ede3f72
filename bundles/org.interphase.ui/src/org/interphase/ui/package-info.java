/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What other plug-ins build on: ids, and sections of the inspector of a boundary. */
@NonNullByDefault
package org.interphase.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
