/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.List;

import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.RuleProfile;

/** Rules, for people. */
public final class RulesText {

	private RulesText() {
	}

	/** A line for each rule, then the profiles. */
	public static String list(List<RuleDescriptor> rules, List<RuleProfile> profiles) {
		Page page = new Page();
		Table table = new Table(Column.words(Messages.get("columnId")), Column.words(Messages.get("columnSeverity")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnCategory")), Column.words(Messages.get("columnTitle"))); //$NON-NLS-1$ //$NON-NLS-2$
		rules.forEach(rule -> table.row(rule.id(), rule.severity().label(), rule.category(), rule.title()));
		page.table(0, table);
		if (!profiles.isEmpty()) {
			page.heading(Messages.get("headingProfiles")); //$NON-NLS-1$
			Table known = new Table(Column.words(Messages.get("columnId")), Column.words(Messages.get("columnName")), //$NON-NLS-1$ //$NON-NLS-2$
					Column.words(Messages.get("columnDescription"))); //$NON-NLS-1$
			profiles.forEach(profile -> known.row(profile.id(), profile.name(), profile.description()));
			page.table(1, known);
		}
		page.gap();
		page.line(0, Messages.get("ruleCount", String.valueOf(rules.size()))); //$NON-NLS-1$
		return page.toString();
	}

	/** Everything about a rule. */
	public static String show(RuleDescriptor rule, Registries registries) {
		Page page = new Page();
		page.labelled(0, Messages.get("labelRule"), rule.id() + "  " + rule.title()); //$NON-NLS-1$ //$NON-NLS-2$
		page.labelled(0, Messages.get("labelSeverity"), rule.severity().label()); //$NON-NLS-1$
		page.labelled(0, Messages.get("labelCategory"), rule.category()); //$NON-NLS-1$
		page.labelled(0, Messages.get("labelWhy"), rule.reason()); //$NON-NLS-1$
		for (String source : rule.sources()) {
			page.labelled(0, Messages.get("labelSourceOf"), //$NON-NLS-1$
					registries.materials().source(source).map(SourceRecord::citation).orElse(source));
		}
		for (QuickFix fix : registries.quickFixes(rule.id())) {
			page.labelled(0, Messages.get("labelQuickFix"), fix.label()); //$NON-NLS-1$
		}
		if (!rule.parameters().isEmpty()) {
			page.heading(Messages.get("headingParameters")); //$NON-NLS-1$
			Table table = new Table(Column.words(Messages.get("columnName")), //$NON-NLS-1$
					Column.numbers(Messages.get("columnDefault")), Column.words(Messages.get("columnUnit")), //$NON-NLS-1$ //$NON-NLS-2$
					Column.words(Messages.get("columnAllowed"))); //$NON-NLS-1$
			for (RuleParameter parameter : rule.parameters()) {
				table.row(parameter.name(), Figures.number(parameter.defaultValue()), parameter.unit(),
						Messages.get("range", Figures.number(parameter.minimum()), Figures.number(parameter.maximum()))); //$NON-NLS-1$
			}
			page.table(1, table);
		}
		return page.toString();
	}
}
