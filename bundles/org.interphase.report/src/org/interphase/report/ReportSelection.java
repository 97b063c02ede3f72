/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which parts of a report are written, and about which boundaries. A report of some boundaries tells of these, of the layers
 * beside them, and of what was found at either; stacks without any of them are left out. Drawing, results and waterfall are
 * always those of a whole stack.
 *
 * @param parts      the parts, at least one; they stand in the report in their own order
 * @param boundaries ids of the boundaries; empty for the whole design
 */
public record ReportSelection(Set<ReportPart> parts, Set<String> boundaries) {

	/** All parts of the whole design. */
	public static final ReportSelection ALL = of(EnumSet.allOf(ReportPart.class));

	/** What says nothing about a single boundary. */
	private static final Set<ReportPart> OF_WHOLE_STACKS = EnumSet.of(ReportPart.NOTES, ReportPart.RESULTS, ReportPart.WATERFALL);

	/**
	 * Copies the sets.
	 *
	 * @throws IllegalArgumentException if there is no part
	 */
	public ReportSelection {
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A report has at least one part."); //$NON-NLS-1$
		}
		parts = Set.copyOf(parts);
		boundaries = Set.copyOf(boundaries);
	}

	/** Some parts of the whole design. */
	public static ReportSelection of(Collection<ReportPart> parts) {
		return new ReportSelection(Set.copyOf(parts), Set.of());
	}

	/** The report of one boundary: all parts but those that speak of a stack as a whole. The drawing shows where it is. */
	public static ReportSelection ofBoundary(String id) {
		return new ReportSelection(EnumSet.complementOf(EnumSet.copyOf(OF_WHOLE_STACKS)), Set.of(id));
	}

	/** Whether a part is written. */
	public boolean has(ReportPart part) {
		return parts.contains(part);
	}
}
