/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.Severity;
import org.interphase.design.RefusedEdits;
import org.interphase.design.internal.Edits;
import org.interphase.design.internal.Judgement;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Identified;

/**
 * Findings of the rules about an element; waived ones are left out. A level is one of {@code ERROR}, {@code WARNING} and
 * {@code INFO}; hints count as information, because validation in Sirius knows no lower level.
 */
public final class FindingServices {

	private static final String ICON = "/org.interphase.design/icons/%s.png"; //$NON-NLS-1$

	/** Whether nothing of this level was found. */
	public boolean isFree(Identified element, String level) {
		return findings(element, level).findAny().isEmpty();
	}

	/** The findings of a level: id and message of the rule, one below the other. */
	public String findingsOf(Identified element, String level) {
		return Texts.lines(findings(element, level).map(FindingServices::text).toList());
	}

	/** All findings, the gravest first, one below the other. */
	public String findingsText(Identified element) {
		return Texts.lines(findingLines(element));
	}

	/** All findings, the gravest first: id and message of the rule. */
	public List<String> findingLines(Identified element) {
		return Judgement.findings(element).stream().map(FindingServices::text).toList();
	}

	/** Whether there are findings. */
	public boolean hasFindings(Identified element) {
		return !Judgement.findings(element).isEmpty();
	}

	/** Whether the gravest finding about an element has this severity. */
	public boolean isGravest(EObject element, String severity) {
		return element instanceof Identified identified && gravest(identified).equals(severity);
	}

	/** How grave the gravest finding about an element is, as the colours of trees count: 0, or 1 for a warning, or 2 for an error. */
	public Integer gravity(EObject element) {
		return isGravest(element, Severity.ERROR.label()) ? 2 : isGravest(element, Severity.WARNING.label()) ? 1 : 0;
	}

	/** Path of the symbol of the gravest severity. */
	public String severityImage(Identified element) {
		return String.format(ICON, gravest(element));
	}

	/**
	 * Applies the first quick fix that removes a finding of this level.
	 *
	 * @throws IllegalArgumentException if no quick fix applies
	 */
	public Identified applyFix(Identified element, String level) {
		RefusedEdits.attempt(() -> apply(element, remedies(element).filter(
				remedy -> level(remedy.finding().severity()).equals(level))));
		return element;
	}

	/**
	 * Applies the quick fix of this name.
	 *
	 * @param label one of {@link #fixLabels}
	 * @throws IllegalArgumentException if there is no such quick fix
	 */
	public Identified applyFixNamed(Identified element, String label) {
		RefusedEdits.attempt(
				() -> apply(element, remedies(element).filter(remedy -> remedy.fix().label().equals(label))));
		return element;
	}

	/**
	 * Applies the quick fix of an element that has only one.
	 *
	 * @throws IllegalArgumentException if there are several to choose from, or none
	 */
	public Identified applyOnlyFix(Identified element) {
		RefusedEdits.attempt(() -> {
			if (fixLabels(element).size() > 1) {
				throw new IllegalArgumentException(Messages.edit_chooseFix);
			}
			apply(element, remedies(element));
		});
		return element;
	}

	/** Names of the quick fixes that can be applied to an element now. */
	public List<String> fixLabels(Identified element) {
		return remedies(element).map(remedy -> remedy.fix().label()).distinct().toList();
	}

	private record Remedy(QuickFix fix, Finding finding) {
	}

	/** The quick fixes that apply, those of the gravest finding first. */
	private static Stream<Remedy> remedies(Identified element) {
		return Judgement.findings(element).stream()
				.flatMap(finding -> Registries.standard().quickFixes(finding.rule()).stream()
						.map(fix -> new Remedy(fix, finding)))
				.filter(remedy -> Edits.applies(element,
						domain -> remedy.fix().command(domain, element, remedy.finding())));
	}

	private static void apply(Identified element, Stream<Remedy> remedies) {
		Remedy remedy = remedies.findFirst().orElseThrow(() -> new IllegalArgumentException(Messages.edit_noFix));
		Edits.run(element, domain -> remedy.fix().command(domain, element, remedy.finding()));
	}

	/** Name of the gravest severity; empty if there are no findings. */
	private static String gravest(Identified element) {
		return Judgement.findings(element).stream().map(Finding::severity).max(Severity::compareTo).map(Severity::label)
				.orElse(""); //$NON-NLS-1$
	}

	private static Stream<Finding> findings(Identified element, String level) {
		return Judgement.settledFindings(element).stream().filter(finding -> level(finding.severity()).equals(level));
	}

	private static String level(Severity severity) {
		return (severity == Severity.HINT ? Severity.INFO : severity).name();
	}

	private static String text(Finding finding) {
		return NLS.bind(Messages.finding_withReason, finding.rule(), finding.message());
	}
}
