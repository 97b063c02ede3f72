/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.epsilon.eol.dom.ExecutableAnnotation;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.Severity;
import org.interphase.scripts.internal.language.ContextType;
import org.interphase.scripts.internal.language.ScriptTexts;

/**
 * What a scripted rule says of itself.
 *
 * @param descriptor what it is
 * @param type       what it is asked about
 * @param unit       unit of the judged value and its threshold
 */
record RuleHeader(RuleDescriptor descriptor, ContextType type, String unit) {

	/** Annotation that gives the value which was judged. */
	static final String VALUE = "value"; //$NON-NLS-1$
	/** Annotation that gives its threshold. */
	static final String THRESHOLD = "threshold"; //$NON-NLS-1$

	private static final Set<String> KNOWN = Set.of("id", "category", "severity", "title", "reason", "source", "parameter", "unit", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			VALUE, THRESHOLD);
	private static final String NUMBER = "([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)"; //$NON-NLS-1$
	private static final Pattern PARAMETER = Pattern
			.compile("([A-Za-z][A-Za-z0-9]*)\\s*=\\s*" + NUMBER + "\\s*([^\\[]*?)\\s*\\[" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Reads the annotations above a constraint or critique. */
	static RuleHeader of(Script script, Constraint constraint) {
		Notes notes = new Notes(script, constraint, KNOWN);
		ContextType type = ContextType.named(String.valueOf(constraint.getConstraintContext().getTypeName()))
				.filter(known -> scope(known).isPresent())
				.orElseThrow(() -> notes.wrong(constraint, ScriptTexts.get("rule.context"))); //$NON-NLS-1$
		if (constraint.getCheckBlock() == null) {
			throw notes.wrong(constraint, ScriptTexts.get("rule.check", constraint.getName())); //$NON-NLS-1$
		}
		Severity severity = notes.word("severity", Severity.values(), Severity::label, //$NON-NLS-1$
				constraint.isCritique() ? Severity.WARNING : Severity.ERROR);
		List<RuleParameter> parameters = notes.read("parameter", RuleHeader::parameter); //$NON-NLS-1$
		RuleDescriptor descriptor = new RuleDescriptor(notes.text("id", constraint.getName()), notes.text("category", ScriptTexts.get("rule.category")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				severity, scope(type).orElse(Scope.STACK), notes.text("title", constraint.getName()), //$NON-NLS-1$
				notes.text("reason", ScriptTexts.get("rule.reason", script.file().getFileName())), notes.texts("source"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				parameters);
		return new RuleHeader(descriptor, type, notes.text("unit", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** An annotation that is worked out for each element. */
	static Optional<ExecutableAnnotation> worked(Constraint constraint, String name) {
		return Optional.ofNullable(constraint.getAnnotation(name)).filter(ExecutableAnnotation.class::isInstance)
				.map(ExecutableAnnotation.class::cast);
	}

	private static Optional<Scope> scope(ContextType type) {
		if (type == ContextType.STACK) {
			return Optional.of(Scope.STACK);
		}
		if (type == ContextType.BOUNDARY) {
			return Optional.of(Scope.BOUNDARY);
		}
		return type == ContextType.LAYER ? Optional.of(Scope.LAYER) : Optional.empty();
	}

	private static RuleParameter parameter(String text) {
		Matcher parts = PARAMETER.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException(
					ScriptTexts.get("rule.threshold")); //$NON-NLS-1$
		}
		String unit = parts.group(3);
		return new RuleParameter(parts.group(1), unit.isEmpty() ? "1" : unit, number(parts.group(2)), number(parts.group(4)), //$NON-NLS-1$
				number(parts.group(5)));
	}

	private static double number(String text) {
		return Double.parseDouble(text);
	}
}
