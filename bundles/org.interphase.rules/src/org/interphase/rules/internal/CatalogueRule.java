/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;

/** A rule whose texts stand in {@code messages.properties} under its id. */
public abstract class CatalogueRule implements Rule {

	private final RuleTexts texts;
	private final RuleDescriptor descriptor;

	/** Takes what the rule is; its title and reason come from the texts. */
	protected CatalogueRule(RuleDefinition definition) {
		texts = new RuleTexts(definition.id());
		descriptor = definition.describe(texts);
	}

	@Override
	public final RuleDescriptor descriptor() {
		return descriptor;
	}

	/** The message of the rule with its values filled in; numbers are shortened for people. */
	protected final String message(Object... values) {
		return texts.format("message", values); //$NON-NLS-1$
	}

	/** A variant of the message, by its name. */
	protected final String variant(String name, Object... values) {
		return texts.format("message." + name, values); //$NON-NLS-1$
	}

	/** What is missing to judge. */
	protected final String missing(Object... values) {
		return texts.format("unknown", values); //$NON-NLS-1$
	}
}
