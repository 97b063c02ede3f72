/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import java.util.Set;

import org.interphase.core.rule.QuickFix;
import org.interphase.rules.internal.RuleTexts;

/** A quick fix whose label stands in {@code messages.properties} under its id. */
abstract class CatalogueFix implements QuickFix {

	private final String id;
	private final String label;
	private final Set<String> rules;

	CatalogueFix(String name, String... rules) {
		id = "org.interphase.rules." + name; //$NON-NLS-1$
		label = new RuleTexts(id).format("label"); //$NON-NLS-1$
		this.rules = Set.of(rules);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label() {
		return label;
	}

	@Override
	public final Set<String> rules() {
		return rules;
	}
}
