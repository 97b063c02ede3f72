/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Java services of the viewpoint specification, by theme. Sirius calls them from the expressions of the
 * specification; each public method is a service whose first parameter is the element that it is asked of.
 */
@NonNullByDefault
package org.interphase.design.services;

import org.eclipse.jdt.annotation.NonNullByDefault;
