/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.Severity;

/** What a built-in rule is, apart from its texts. */
public final class RuleDefinition {

	private final String id;
	private final String category;
	private final Severity severity;
	private final Scope scope;
	private final List<RuleParameter> parameters = new ArrayList<>();
	private List<String> sources = List.of();

	private RuleDefinition(String id, String category, Severity severity, Scope scope) {
		this.id = id;
		this.category = category;
		this.severity = severity;
		this.scope = scope;
	}

	/** Starts the definition of an error. */
	public static RuleDefinition error(String id, String category, Scope scope) {
		return new RuleDefinition(id, category, Severity.ERROR, scope);
	}

	/** Starts the definition of a warning. */
	public static RuleDefinition warning(String id, String category, Scope scope) {
		return new RuleDefinition(id, category, Severity.WARNING, scope);
	}

	/** Starts the definition of an information. */
	public static RuleDefinition info(String id, String category, Scope scope) {
		return new RuleDefinition(id, category, Severity.INFO, scope);
	}

	/** Adds a threshold with its unit, its default, and the smallest and largest sensible value. */
	public RuleDefinition parameter(String name, String unit, double value, double minimum, double maximum) {
		parameters.add(new RuleParameter(name, unit, value, minimum, maximum));
		return this;
	}

	/** Sets the keys of the sources. */
	public RuleDefinition sources(String... keys) {
		sources = List.of(keys);
		return this;
	}

	String id() {
		return id;
	}

	RuleDescriptor describe(RuleTexts texts) {
		return new RuleDescriptor(id, shownCategory(), severity, scope, texts.format("title"), texts.format("reason"), sources, //$NON-NLS-1$ //$NON-NLS-2$
				parameters);
	}

	/** The path of the category in the language in use. */
	private String shownCategory() {
		RuleTexts words = new RuleTexts("category"); //$NON-NLS-1$
		return Stream.of(category.split("/")).map(words::format).collect(Collectors.joining("/")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
