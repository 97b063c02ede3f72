/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reports in XML. */
@NonNullByDefault
package org.interphase.cli.internal.xml;

import org.eclipse.jdt.annotation.NonNullByDefault;
