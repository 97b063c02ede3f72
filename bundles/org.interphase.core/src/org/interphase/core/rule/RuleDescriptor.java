/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

import java.util.List;
import java.util.Optional;

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
 * @param parameters its thresholds
 */
public record RuleDescriptor(String id, String category, Severity severity, Scope scope, String title, String reason,
		List<String> sources, List<RuleParameter> parameters) {

	/** Copies the collections. */
	public RuleDescriptor {
		sources = List.copyOf(sources);
		parameters = List.copyOf(parameters);
	}

	/** The threshold with this name. */
	public Optional<RuleParameter> parameter(String name) {
		return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
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
