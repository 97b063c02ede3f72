/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.rule.Finding;
import org.interphase.model.Boundary;
import org.interphase.model.Measurement;
import org.interphase.model.Stack;

/** A quick fix that completes the measurements of a boundary or a stack. */
abstract class MeasurementFix extends CatalogueFix {

	MeasurementFix(String name, String... rules) {
		super(name, rules);
	}

	@Override
	public final Command command(EditingDomain domain, EObject element, Finding finding) {
		CompoundCommand all = new CompoundCommand(label());
		measurements(element).stream().filter(this::isIncomplete)
				.forEach(measurement -> all.append(complete(domain, measurement)));
		return all.isEmpty() ? UnexecutableCommand.INSTANCE : all;
	}

	/** Whether a measurement lacks what this fix adds. */
	protected abstract boolean isIncomplete(Measurement measurement);

	/** Adds it. */
	protected abstract Command complete(EditingDomain domain, Measurement measurement);

	private static List<Measurement> measurements(EObject element) {
		return switch (element) {
		case Boundary boundary -> boundary.getMeasurements();
		case Stack stack -> stack.getMeasurements();
		default -> List.of();
		};
	}
}
