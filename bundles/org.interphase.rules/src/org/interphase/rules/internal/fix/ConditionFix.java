/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.rule.Finding;
import org.interphase.model.Conditions;
import org.interphase.model.Design;

/** A quick fix that changes the conditions of a design. */
abstract class ConditionFix extends CatalogueFix {

	ConditionFix(String name, String... rules) {
		super(name, rules);
	}

	@Override
	public final Command command(EditingDomain domain, EObject element, Finding finding) {
		return EcoreUtil.getRootContainer(element) instanceof Design design && design.getConditions() != null
				? command(domain, design.getConditions(), finding) : UnexecutableCommand.INSTANCE;
	}

	/** The command on the conditions; not executable where it does not help. */
	protected abstract Command command(EditingDomain domain, Conditions conditions, Finding finding);
}
