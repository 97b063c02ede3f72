/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Coatings: which class a material belongs to, and what a class does to an interface of lithium. */
@NonNullByDefault
package org.interphase.physics.internal.coating;

import org.eclipse.jdt.annotation.NonNullByDefault;
