/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Says why an edit was refused. */
@NonNullByDefault
package org.interphase.sirius.internal.refusal;

import org.eclipse.jdt.annotation.NonNullByDefault;
