/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;

/** Puts findings that come in the order of their rules into the order of their weight; of equal weight the first comes first. */
final class Ranking {

	private static final int SEVERITIES = Severity.values().length;

	/** By weight: waived after not waived, in each of them unknown after judged, in each of these the gravest first. */
	private final List<List<Finding>> grades = Stream.<List<Finding>>generate(ArrayList::new).limit(4L * SEVERITIES).toList();

	void add(Finding finding) {
		int half = (finding.waived() ? 2 : 0) + (finding.unknown() ? 1 : 0);
		grades.get((half + 1) * SEVERITIES - 1 - finding.severity().ordinal()).add(finding);
	}

	List<Finding> gravestFirst() {
		List<Finding> all = new ArrayList<>();
		grades.forEach(all::addAll);
		return all;
	}
}
