/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;

/** The sources that a report cites. */
public final class Bibliography {

	private final Registries registries;
	private final TreeSet<String> cited = new TreeSet<>();

	/** A bibliography that looks sources up in these libraries. */
	public Bibliography(Registries registries) {
		this.registries = registries;
	}

	/** Notes the sources of all parameters of an estimate. */
	public void cite(EstimateResult estimate) {
		estimate.terms().forEach(
				term -> term.term().parameters().forEach(parameter -> cite(List.of(parameter.sources()))));
	}

	/** Notes the sources of all that a report tells of a stack. */
	public void cite(StackAssessment stack, Focus focus) {
		stack.findings().stream().filter(finding -> focus.holds(finding.element())).forEach(finding -> cite(finding.sources()));
		stack.boundaries().stream().filter(focus::holds).forEach(boundary -> {
			cite(boundary.interphase().sources());
			boundary.headline().ifPresent(this::cite);
		});
		stack.layers().stream().filter(layer -> focus.holds(layer.layer().id())).flatMap(layer -> layer.headline().stream())
				.forEach(this::cite);
	}

	/** Notes sources and returns how the text refers to them, e.g. {@code [sharafi2017cm]}; several keys may stand in one text. */
	String cite(Collection<String> keys) {
		List<String> single = keys.stream().flatMap(key -> Arrays.stream(key.strip().split("\\s+"))) //$NON-NLS-1$
				.filter(key -> !key.isEmpty()).distinct().toList();
		cited.addAll(single);
		return single.isEmpty() ? "" : '[' + String.join(", ", single) + ']'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The list of all sources, and the same as BibTeX. */
	public void write(Page page) throws IOException {
		if (cited.isEmpty()) {
			return;
		}
		page.heading(Texts.get("bibliography")); //$NON-NLS-1$
		page.open("dl", "sources"); //$NON-NLS-1$ //$NON-NLS-2$
		StringBuilder bibtex = new StringBuilder();
		for (String key : cited) {
			Optional<SourceRecord> source = registries.materials().source(key)
					.or(() -> registries.evidence().source(key));
			page.element("dt", null, key); //$NON-NLS-1$
			page.element("dd", null, source.map(Bibliography::text).orElseGet(() -> Texts.get("sourceUnknown"))); //$NON-NLS-1$ //$NON-NLS-2$
			source.ifPresent(known -> bibtex.append(BibTex.entry(known)));
		}
		page.closeElement();
		page.open("details", null); //$NON-NLS-1$
		page.element("summary", null, Texts.get("bibtex")); //$NON-NLS-1$ //$NON-NLS-2$
		page.element("pre", null, bibtex.toString()); //$NON-NLS-1$
		page.closeElement();
	}

	private static String text(SourceRecord source) {
		return source.doi().isEmpty() ? source.citation() : source.citation() + " doi:" + source.doi(); //$NON-NLS-1$
	}
}
