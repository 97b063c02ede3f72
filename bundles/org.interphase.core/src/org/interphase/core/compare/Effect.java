/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.rule.Finding;
import org.interphase.core.uncertainty.Summary;

/**
 * What difference the differences of a stack make.
 *
 * @param comparison what differs
 * @param total      resistance of the whole stack
 * @param parts      layers and boundaries whose resistance differs
 * @param gone       findings that are there no more
 * @param fresh      findings that were not there
 */
public record Effect(StackComparison comparison, Resistance total, List<Resistance> parts, List<Finding> gone,
		List<Finding> fresh) {

	/** Copies the lists. */
	public Effect {
		parts = List.copyOf(parts);
		gone = List.copyOf(gone);
		fresh = List.copyOf(fresh);
	}

	/**
	 * A resistance before and after.
	 *
	 * @param label    what people call it
	 * @param boundary whether it is of a boundary
	 * @param before   ohm cm2; null if it is unknown or not there
	 * @param after    ohm cm2; null if it is unknown or not there
	 */
	public record Resistance(String label, boolean boundary, @Nullable Summary before, @Nullable Summary after) {
	}

	/** The effects on the stacks that are in both designs; the designs are those of the comparison. */
	public static List<Effect> of(DesignComparison comparison, DesignAssessment before, DesignAssessment after) {
		return comparison.stacks().stream().filter(StackComparison::isKept)
				.map(stack -> of(stack, before.stacks().get(stack.before()), after.stacks().get(stack.after()))).toList();
	}

	private static Effect of(StackComparison comparison, StackAssessment before, StackAssessment after) {
		Map<String, Object> elementsBefore = new HashMap<>(Map.of(before.stack().id(), comparison));
		Map<String, Object> elementsAfter = new HashMap<>(Map.of(after.stack().id(), comparison));
		List<Resistance> parts = new ArrayList<>();
		for (PartComparison part : comparison.layers()) {
			LayerAssessment old = part.isAdded() ? null : before.layers().get(part.before());
			LayerAssessment now = part.isRemoved() ? null : after.layers().get(part.after());
			note(elementsBefore, old == null ? null : old.layer().id(), part);
			note(elementsAfter, now == null ? null : now.layer().id(), part);
			add(parts, part.label(), false, asr(old == null ? Optional.empty() : old.headline()),
					asr(now == null ? Optional.empty() : now.headline()));
		}
		for (PartComparison part : comparison.boundaries()) {
			BoundaryAssessment old = part.isAdded() ? null : before.boundaries().get(part.before());
			BoundaryAssessment now = part.isRemoved() ? null : after.boundaries().get(part.after());
			note(elementsBefore, old == null ? null : old.boundary().id(), part);
			note(elementsAfter, now == null ? null : now.boundary().id(), part);
			add(parts, part.label(), true, asr(old == null ? Optional.empty() : old.headline()),
					asr(now == null ? Optional.empty() : now.headline()));
		}
		Resistance total = new Resistance("", false, before.totals().asr(), after.totals().asr()); //$NON-NLS-1$
		return new Effect(comparison, total, parts, without(before.findings(), elementsBefore, after.findings(), elementsAfter),
				without(after.findings(), elementsAfter, before.findings(), elementsBefore));
	}

	private static void note(Map<String, Object> elements, @Nullable String id, PartComparison part) {
		if (id != null) {
			elements.put(id, part);
		}
	}

	private static @Nullable Summary asr(Optional<EstimateResult> headline) {
		return headline.isPresent() ? headline.get().asr() : null;
	}

	private static void add(List<Resistance> parts, String label, boolean boundary, @Nullable Summary before,
			@Nullable Summary after) {
		if (!Objects.equals(before, after)) {
			parts.add(new Resistance(label, boundary, before, after));
		}
	}

	/** Findings that have no counterpart: the same rule says as much of the same element. */
	private static List<Finding> without(List<Finding> findings, Map<String, Object> elements, List<Finding> others,
			Map<String, Object> otherElements) {
		List<List<Object>> known = new ArrayList<>(others.stream().map(finding -> key(finding, otherElements)).toList());
		return findings.stream().filter(finding -> !known.remove(key(finding, elements))).toList();
	}

	private static List<Object> key(Finding finding, Map<String, Object> elements) {
		return List.of(finding.rule(), finding.severity(), finding.unknown(), finding.waived(),
				elements.getOrDefault(finding.element(), finding.element()));
	}
}
