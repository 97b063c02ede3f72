/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import org.eclipse.emf.ecore.EAttribute;
import org.interphase.core.quantity.FeatureQuantity;

/**
 * A quantity of a design that can be swept.
 *
 * @param group     what people call its element
 * @param element   id of its element
 * @param attribute the quantity
 * @param name      what people call the quantity
 * @param quantity  kind, unit and plausible range
 * @param value     value in the unit; NaN if not set
 */
public record SweepChoice(String group, String element, EAttribute attribute, String name, FeatureQuantity quantity,
		double value) {

	private static final double FACTOR = 10;
	private static final double DECADES = 1e-4;
	private static final double COLD = 0;
	private static final double HOT = 80;

	/** Quantity and element. */
	String label() {
		return group + ": " + name; //$NON-NLS-1$
	}

	/** Title of an axis: quantity of the element and unit. */
	public String title() {
		return unit().title(label());
	}

	/** The unit in which its values are shown. */
	ShownUnit unit() {
		return ShownUnit.of(quantity.unit());
	}

	/** Its name with a value that is converted already. */
	String text(double converted) {
		return name + ": " + unit().text(converted); //$NON-NLS-1$
	}

	/** A range to begin with: a decade around the value within the plausible range, or a common range of temperatures. */
	public SweepPlan suggestion(int steps) {
		if (quantity.kind().equals("temperature")) { //$NON-NLS-1$
			return new SweepPlan(this, Math.max(quantity.min(), COLD), Math.min(quantity.max(), HOT), steps, false);
		}
		if (value > 0) {
			double from = Math.max(quantity.min(), value / FACTOR);
			double to = Math.min(quantity.max(), value * FACTOR);
			return new SweepPlan(this, from, to, steps, from > 0);
		}
		return quantity.min() > 0
				? new SweepPlan(this, Math.max(quantity.min(), quantity.max() * DECADES), quantity.max(), steps, true)
				: new SweepPlan(this, quantity.min(), quantity.max() > 1 ? quantity.max() / 100 : quantity.max(), steps, false);
	}
}
