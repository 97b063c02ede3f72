/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Registers viewpoint specifications with Sirius where there is one.
 */
@NonNullByDefault
package org.interphase.design;

import org.eclipse.jdt.annotation.NonNullByDefault;
