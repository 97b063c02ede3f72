/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.sweep.SweepAxis;

/**
 * A quantity that is varied.
 *
 * @param element its element as the user wrote it
 * @param axis    its values
 */
public record VariedQuantity(String element, SweepAxis axis) {

	/** Name of the quantity in the model. */
	public String name() {
		return axis.attribute().getName();
	}

	/** Unit of the values. */
	public String unit() {
		return FeatureQuantity.of(axis.attribute()).map(FeatureQuantity::unit).orElse("1"); //$NON-NLS-1$
	}
}
