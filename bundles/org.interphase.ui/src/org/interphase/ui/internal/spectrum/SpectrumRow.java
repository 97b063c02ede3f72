/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.SpectrumPoint;

/**
 * A row of a table of a spectrum.
 *
 * @param number  row of the table, from 1, with all that stands before the points
 * @param text    its cells as they were written
 * @param point   the point that it makes, with the imaginary part as written; null if it cannot be read
 * @param problem what is wrong; empty if nothing
 */
public record SpectrumRow(int number, String text, @Nullable SpectrumPoint point, String problem) {

	/** The point that it makes; empty if it cannot be read. */
	public Optional<SpectrumPoint> made() {
		SpectrumPoint read = point;
		return read == null ? Optional.empty() : Optional.of(read);
	}
}
