/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.epsilon.eol.dom.ExecutableAnnotation;
import org.eclipse.epsilon.eol.dom.ExecutableBlock;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.registry.FromFile;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.scripts.internal.language.ScriptTexts;
import org.interphase.scripts.internal.run.Machine;
import org.interphase.scripts.internal.run.Machine.Unknown;

/** A constraint or critique of a script as a rule. Where a value that it needs is missing, it reports so. */
final class ScriptedRule implements Rule, FromFile {

	private final Script script;
	private final int place;
	private final RuleHeader header;

	ScriptedRule(Script script, int place, RuleHeader header) {
		this.script = script;
		this.place = place;
		this.header = header;
	}

	@Override
	public RuleDescriptor descriptor() {
		return header.descriptor();
	}

	@Override
	public Path file() {
		return script.file();
	}

	@Override
	public void check(RuleContext context) {
		StackContext stack = context.stack();
		Map<String, Object> variables = new HashMap<>();
		variables.put("stack", stack); //$NON-NLS-1$
		for (RuleParameter parameter : header.descriptor().parameters()) {
			variables.put(parameter.name(), context.parameter(parameter.name()));
		}
		script.with(machine -> {
			machine.judge(context);
			Constraint constraint = ((EvlModule) machine.module()).getConstraints().get(place);
			for (Object element : elements(stack)) {
				check(machine, constraint, element, variables, context);
			}
			return stack;
		});
	}

	private List<?> elements(StackContext stack) {
		return switch (header.descriptor().scope()) {
		case LAYER -> stack.layers();
		case BOUNDARY -> stack.boundaries();
		default -> List.of(stack);
		};
	}

	private void check(Machine machine, Constraint constraint, Object element, Map<String, Object> variables,
			RuleContext context) {
		machine.enter(element, variables);
		try {
			boolean asked = holds(machine, constraint.getConstraintContext().getGuardBlock())
					&& holds(machine, constraint.getGuardBlock());
			if (asked && !machine.run(constraint.getCheckBlock())) {
				report(machine, constraint, element, context);
			}
		} catch (Unknown unknown) {
			at(context.unknown(ScriptTexts.get("rule.unknown", header.descriptor().title(), unknown.what())), //$NON-NLS-1$
					element).report();
		}
	}

	private static boolean holds(Machine machine, @Nullable ExecutableBlock<Boolean> guard) throws Unknown {
		return guard == null || machine.run(guard);
	}

	private void report(Machine machine, Constraint constraint, Object element, RuleContext context) throws Unknown {
		String message = constraint.getMessageBlock() == null ? header.descriptor().title() + '.'
				: machine.run(constraint.getMessageBlock());
		double value = number(machine, RuleHeader.worked(constraint, RuleHeader.VALUE));
		double threshold = number(machine, RuleHeader.worked(constraint, RuleHeader.THRESHOLD));
		at(context.finding(message), element).value(value, threshold, header.unit()).report();
	}

	private static double number(Machine machine, Optional<ExecutableAnnotation> annotation) throws Unknown {
		return annotation.isPresent() && machine.run(annotation.get()) instanceof Number number ? number.doubleValue() : Double.NaN;
	}

	private static RuleContext.Report at(RuleContext.Report report, Object element) {
		return switch (element) {
		case LayerContext layer -> report.at(layer);
		case BoundaryContext boundary -> report.at(boundary);
		default -> report;
		};
	}
}
