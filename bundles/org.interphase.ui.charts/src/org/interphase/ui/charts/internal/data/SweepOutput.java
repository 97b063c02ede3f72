/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

/**
 * A number of a stack that a sweep can show.
 *
 * @param kind    where it comes from
 * @param id      id of the output of a model; empty for resistances
 * @param element id of the boundary or of the element of the output; empty for the total resistance
 * @param name    what people call it, with its element
 * @param unit    unit of the numbers, such as {@code mA/cm2}
 */
public record SweepOutput(Kind kind, String id, String element, String name, String unit) {

	/** Where a number comes from. */
	public enum Kind {
		/** The total resistance. */
		TOTAL,
		/** The resistance of a boundary. */
		BOUNDARY,
		/** What a model says that the cell gives. */
		MODEL
	}

	private static final String RESISTANCE = "ohm cm2"; //$NON-NLS-1$

	/** The sum of all resistances. */
	public static final SweepOutput TOTAL = new SweepOutput(Kind.TOTAL, "", "", Messages.output_total, RESISTANCE); //$NON-NLS-1$ //$NON-NLS-2$

	static SweepOutput boundary(String element, String name) {
		return new SweepOutput(Kind.BOUNDARY, "", element, name, RESISTANCE); //$NON-NLS-1$
	}

	/** Whether it is the same number, perhaps under another name. */
	public boolean isSame(SweepOutput other) {
		return kind == other.kind && id.equals(other.id) && element.equals(other.element);
	}

	/** The unit in which its values are shown. */
	ShownUnit shownUnit() {
		return ShownUnit.of(unit);
	}

	/** Name and unit for an axis. */
	String title() {
		return shownUnit().title(name);
	}

	/** A converted value with the unit. */
	String text(double converted) {
		return shownUnit().text(converted);
	}
}
