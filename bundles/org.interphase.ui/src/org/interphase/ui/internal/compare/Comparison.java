/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.compare.AttributeChange;
import org.interphase.core.compare.DesignComparison;
import org.interphase.core.compare.Effect;
import org.interphase.core.compare.PartComparison;
import org.interphase.core.compare.StackComparison;
import org.interphase.core.rule.Finding;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Design;
import org.interphase.ui.DisplayUnits;

/** What differs between two designs and what difference it makes, as lines; what is the same is left out. */
final class Comparison {

	private static final String NOTHING = "\u2013"; //$NON-NLS-1$

	private Comparison() {
	}

	/**
	 * Compares two designs.
	 *
	 * @param judgedBefore assessment of the first one
	 * @param judgedAfter  assessment of the second one
	 * @return no lines if they are the same
	 */
	static List<Line> lines(Design before, Design after, DesignAssessment judgedBefore, DesignAssessment judgedAfter) {
		DesignComparison comparison = DesignComparison.of(before, after);
		List<Line> lines = new ArrayList<>();
		if (comparison.isSame()) {
			return lines;
		}
		Iterator<Effect> effects = Effect.of(comparison, judgedBefore, judgedAfter).iterator();
		for (StackComparison stack : comparison.stacks()) {
			List<Line> details = new ArrayList<>(stack.isKept() ? effect(effects.next()) : List.of());
			details.addAll(changes(stack.changes()));
			add(details, Messages.line_layers, parts(stack.layers()));
			add(details, Messages.line_boundaries, parts(stack.boundaries()));
			String title = NLS.bind(Messages.line_stack, stack.name());
			if (!stack.isKept()) {
				lines.add(new Line(title, stack.after() < 0 ? Messages.part_removed : "", //$NON-NLS-1$
						stack.before() < 0 ? Messages.part_added : "", details)); //$NON-NLS-1$
			} else {
				add(lines, title, details);
			}
		}
		add(lines, Messages.line_design, changes(comparison.changes()));
		return lines;
	}

	private static void add(List<Line> lines, String heading, List<Line> details) {
		if (!details.isEmpty()) {
			lines.add(Line.heading(heading, details));
		}
	}

	private static List<Line> changes(List<AttributeChange> changes) {
		return changes.stream().map(change -> Line.of(change.name(), change.readableBefore(), change.readableAfter())).toList();
	}

	private static List<Line> parts(List<PartComparison> parts) {
		return parts.stream().filter(part -> !part.isSame()).map(Comparison::part).toList();
	}

	private static Line part(PartComparison part) {
		if (part.isAdded() || part.isRemoved()) {
			return Line.of(part.label(), part.isRemoved() ? Messages.part_removed : "", part.isAdded() ? Messages.part_added : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<Line> details = new ArrayList<>();
		if (part.moved()) {
			details.add(Line.of(Messages.part_place, String.valueOf(part.before() + 1), String.valueOf(part.after() + 1)));
		}
		details.addAll(changes(part.changes()));
		boolean isSame = part.labelBefore().equals(part.labelAfter());
		return new Line(part.label(), isSame ? "" : part.labelBefore(), isSame ? "" : part.labelAfter(), details); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Line> effect(Effect effect) {
		List<Line> lines = new ArrayList<>();
		List<Line> parts = effect.parts().stream().map(part -> Line.of(part.label(), ofPart(part.before()), ofPart(part.after()))).toList();
		Effect.Resistance total = effect.total();
		if (!parts.isEmpty() || !asr(total.before()).equals(asr(total.after()))) {
			List<Line> resistances = new ArrayList<>(
					List.of(Line.of(Messages.line_total, asr(total.before()), asr(total.after()))));
			resistances.addAll(parts);
			lines.add(Line.heading(Messages.line_effect, resistances));
		}
		add(lines, Messages.line_gone, findings(effect.gone(), true));
		add(lines, Messages.line_fresh, findings(effect.fresh(), false));
		return lines;
	}

	private static List<Line> findings(List<Finding> findings, boolean before) {
		return findings.stream().map(finding -> Line.of(finding.rule() + ": " + finding.message(), before ? finding.label() : "", //$NON-NLS-1$ //$NON-NLS-2$
				before ? "" : finding.label())).toList(); //$NON-NLS-1$
	}

	/** A layer or boundary without a resistance may be unknown, but is mostly one that the other design alone has. */
	private static String ofPart(@Nullable Summary asr) {
		return asr == null ? NOTHING : asr(asr);
	}

	private static String asr(@Nullable Summary asr) {
		return asr == null ? Messages.asr_unknown : DisplayUnits.amounts().asr(asr);
	}
}
