/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.ResistancePart;
import org.interphase.core.estimate.Term;
import org.interphase.core.explain.FilledEquation;
import org.interphase.core.registry.Registries;
import org.interphase.ui.charts.internal.figure.Hint;

/** What a part of a resistance tells: its number, its equation with the values, and where they come from. */
final class TermHints {

	private final Registries registries;

	TermHints(Registries registries) {
		this.registries = registries;
	}

	Hint of(ResistancePart part) {
		Term term = part.term();
		String flags = String.join("; ", term.flags()); //$NON-NLS-1$
		return new Hint(Words.lines(NLS.bind(Messages.hint_part, part.label(), term.name()),
				ShownUnit.asr().band(part.asr()),
				NLS.bind(Messages.hint_model, term.model(), FilledEquation.of(term.equation(), term.parameters())), flags,
				Words.sourceLine(citations(term))), part.element());
	}

	/** Citations of all parameters of a term. */
	List<String> citations(Term term) {
		List<String> citations = new ArrayList<>();
		for (Parameter parameter : term.parameters()) {
			Words.sources(parameter.sources(), registries).stream().filter(citation -> !citations.contains(citation))
					.forEach(citations::add);
		}
		return citations;
	}
}
