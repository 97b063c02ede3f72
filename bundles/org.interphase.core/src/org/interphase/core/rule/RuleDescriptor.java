/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

import java.util.List;
import java.util.Map;

/**
 * What a rule is.
 *
 * @param id         stable id, e.g. {@code R-ECH-03}
 * @param category   path, e.g. {@code Electrochemistry/Reduction}
 * @param severity   default severity
 * @param scope      what its findings are about
 * @param title      short name
 * @param reason     why it matters, in one sentence
 * @param sources    keys of the sources
 * @param parameters thresholds by name, with their defaults
 */
public record RuleDescriptor(String id, String category, Severity severity, Scope scope, String title, String reason,
		List<String> sources, Map<String, Double> parameters) {

	/** Copies the collections. */
	public RuleDescriptor {
		sources = List.copyOf(sources);
		parameters = Map.copyOf(parameters);
	}

	/** What the findings of a rule are about. */
	public enum Scope {
		/** A layer. */
		LAYER,
		/** A boundary. */
		BOUNDARY,
		/** A stack. */
		STACK,
		/** A series of cells. */
		SERIES,
		/** A material. */
		MATERIAL,
		/** Measured data. */
		DATA
	}
}
