/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;

/** The parameters of terms that are not exact, each once. */
final class Uncertain {

	private final Map<String, Parameter> byKey = new LinkedHashMap<>();

	/** Those of these terms; of several parameters with one key the first. */
	static Collection<Parameter> of(List<Term> terms) {
		Uncertain uncertain = new Uncertain();
		terms.forEach(uncertain::add);
		return uncertain.parameters();
	}

	void add(Term term) {
		for (Parameter parameter : term.parameters()) {
			if (!parameter.value().isExact()) {
				byKey.putIfAbsent(parameter.key(), parameter);
			}
		}
	}

	Collection<Parameter> parameters() {
		return byKey.values();
	}
}
