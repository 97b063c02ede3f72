/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.List;

import org.interphase.cli.internal.report.ComparedDesigns;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.compare.AttributeChange;
import org.interphase.core.compare.Effect;
import org.interphase.core.compare.PartComparison;
import org.interphase.core.compare.StackComparison;
import org.interphase.core.rule.Finding;

/** What differs between two designs, for people: + added, - removed, ~ changed. */
public final class ComparisonText {

	private final Page page = new Page();

	private ComparisonText() {
	}

	/** The report. */
	public static String render(ComparedDesigns compared) {
		ComparisonText text = new ComparisonText();
		text.write(compared);
		return text.page.toString();
	}

	private void write(ComparedDesigns compared) {
		page.labelled(0, Messages.get("labelBefore"), compared.before()); //$NON-NLS-1$
		page.labelled(0, Messages.get("labelAfter"), compared.after()); //$NON-NLS-1$
		page.gap();
		if (compared.comparison().isSame()) {
			page.line(0, Messages.get("noDifference")); //$NON-NLS-1$
			return;
		}
		if (!compared.comparison().changes().isEmpty()) {
			page.line(0, Messages.get("headingDesign")); //$NON-NLS-1$
			changes(1, compared.comparison().changes());
		}
		compared.comparison().stacks().forEach(this::stack);
		compared.effects().forEach(this::effect);
	}

	private void stack(StackComparison stack) {
		if (stack.isSame()) {
			return;
		}
		String sign = stack.before() < 0 ? "+ " : stack.after() < 0 ? "- " : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		page.line(0, sign + Messages.get("stackTitle", String.valueOf(Math.max(stack.before(), stack.after()) + 1), //$NON-NLS-1$
				stack.name()));
		changes(1, stack.changes());
		stack.layers().forEach(layer -> part("layerTitle", layer)); //$NON-NLS-1$
		stack.boundaries().forEach(boundary -> part("boundaryTitle", boundary)); //$NON-NLS-1$
	}

	private void part(String title, PartComparison part) {
		if (part.isSame()) {
			return;
		}
		String sign = part.isAdded() ? "+ " : part.isRemoved() ? "- " : "~ "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String name = part.labelBefore().equals(part.labelAfter()) || part.isAdded() || part.isRemoved() ? part.label()
				: Messages.get("change", part.labelBefore(), part.labelAfter()); //$NON-NLS-1$
		int place = part.isRemoved() ? part.before() : part.after();
		page.line(1, sign + Messages.get(title, String.valueOf(place + 1), name));
		if (part.moved()) {
			page.line(3, Messages.get("moved", String.valueOf(part.before() + 1), String.valueOf(part.after() + 1))); //$NON-NLS-1$
		}
		changes(3, part.changes());
	}

	private void changes(int depth, List<AttributeChange> changes) {
		for (AttributeChange change : changes) {
			page.line(depth, Messages.get("findingAt", change.name(), //$NON-NLS-1$
					Messages.get("change", shown(change.readableBefore()), shown(change.readableAfter())))); //$NON-NLS-1$
		}
	}

	private static String shown(String value) {
		return value.isEmpty() ? Messages.get("notSet") : value; //$NON-NLS-1$
	}

	private void effect(Effect effect) {
		if (effect.comparison().isSame() && effect.parts().isEmpty() && effect.gone().isEmpty()
				&& effect.fresh().isEmpty()) {
			return;
		}
		page.heading(Messages.get("headingEffect", effect.comparison().name()).strip()); //$NON-NLS-1$
		Table table = new Table(Column.words(Messages.get("columnPart")), Column.words(Messages.get("columnBefore")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnAfter"))); //$NON-NLS-1$
		for (Effect.Resistance part : effect.parts()) {
			table.row(part.label(), Bands.both(part.before()), Bands.both(part.after()));
		}
		table.row(Messages.get("sum"), Bands.both(effect.total().before()), Bands.both(effect.total().after())); //$NON-NLS-1$
		page.table(1, table);
		findings("headingGone", effect.gone()); //$NON-NLS-1$
		findings("headingFresh", effect.fresh()); //$NON-NLS-1$
	}

	private void findings(String heading, List<Finding> findings) {
		if (findings.isEmpty()) {
			return;
		}
		page.heading(Messages.get("headingCount", Messages.get(heading), String.valueOf(findings.size()))); //$NON-NLS-1$
		for (Finding finding : findings) {
			page.labelled(1, finding.rule() + "  ", Messages.get("gradedFinding", finding.severity().label(), //$NON-NLS-1$ //$NON-NLS-2$
					finding.label().isEmpty() ? Messages.get("wholeStack") : finding.label(), finding.message())); //$NON-NLS-1$
		}
	}
}
