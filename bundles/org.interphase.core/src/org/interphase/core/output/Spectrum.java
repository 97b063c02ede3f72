/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.output;

import java.util.List;

import org.interphase.core.context.SpectrumPoint;

/**
 * A predicted impedance spectrum.
 *
 * @param arcs   its processes, the fastest first
 * @param points its points from the highest to the lowest frequency, ohm cm2
 * @param notes  assumptions
 */
public record Spectrum(List<Arc> arcs, List<SpectrumPoint> points, List<String> notes) {

	/** Copies the lists. */
	public Spectrum {
		arcs = List.copyOf(arcs);
		points = List.copyOf(points);
		notes = List.copyOf(notes);
	}
}
