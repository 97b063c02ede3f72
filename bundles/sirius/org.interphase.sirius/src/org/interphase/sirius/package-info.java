/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Designs in Sirius: sessions, diagrams and their pictures. */
@NonNullByDefault
package org.interphase.sirius;

import org.eclipse.jdt.annotation.NonNullByDefault;
