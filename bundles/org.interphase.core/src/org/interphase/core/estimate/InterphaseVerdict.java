/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

import java.util.List;

/**
 * Which interphase forms at a boundary, and why.
 *
 * @param kind    kind
 * @param reason  reason in one sentence
 * @param sources keys of the sources
 */
public record InterphaseVerdict(InterphaseKind kind, String reason, List<String> sources) {

	/** Copies the sources. */
	public InterphaseVerdict {
		sources = List.copyOf(sources);
	}
}
