/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.interphase.report.internal.Texts;

/** A part of a report that can be left out; in the order in which they stand there. */
public enum ReportPart {
	/** What the author wrote about the design. */
	NOTES,
	/** The conditions of the assessment. */
	CONDITIONS,
	/** Total resistance, voltage, capacity and what models say of each stack. */
	RESULTS,
	/** The picture of each stack. */
	DRAWING,
	/** How the resistance of each stack adds up. */
	WATERFALL,
	/** What the rules found. */
	FINDINGS,
	/** The boundaries with their estimates and equations. */
	BOUNDARIES,
	/** The layers with their resistance. */
	LAYERS,
	/** Limits of validity that were met, and values that nobody verified. */
	ASSUMPTIONS,
	/** The sources, also as BibTeX. */
	BIBLIOGRAPHY,
	/** Seed, number of draws, and the bundles that judged. */
	CONTRIBUTIONS;

	/** How it is called on a command line, such as {@code drawing}; the same in every language. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How it is called in a dialog, in the language in use. */
	public String title() {
		return Texts.get("part." + id()); //$NON-NLS-1$
	}

	/** The part with an id; upper and lower case are the same. Empty if there is none. */
	public static Optional<ReportPart> of(String id) {
		return Arrays.stream(values()).filter(part -> part.id().equalsIgnoreCase(id.strip())).findFirst();
	}
}
