/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

/** What the colour of a mark says; each has a light and a dark colour. */
public enum Tone {
	/** A layer. */
	LAYER,
	/** A boundary. */
	BOUNDARY,
	/** A total. */
	TOTAL,
	/** What is looked at. */
	OWN,
	/** A measured or published value. */
	MEASURED,
	/** Where a cause is small. */
	LOW,
	/** Where a cause is large. */
	HIGH,
	/** Text and lines of the first order. */
	TEXT,
	/** Text and lines of the second order. */
	MUTED,
	/** A line over a scale, black or white as stands out from the place on it that the strength tells. */
	LINE,
	/** A scale from little to much: the strength is the place on it. */
	SCALE
}
