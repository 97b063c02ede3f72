/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import org.eclipse.emf.ecore.EAttribute;

/**
 * A number that was read.
 *
 * @param feature what it is
 * @param value   its value, in the unit of the feature
 * @param place   where it stands
 */
record Quantity(EAttribute feature, double value, Span place) {
}
