/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.CellstackPackage;
import org.interphase.model.CurrentCollector;

/** Takes copper for a collector of aluminium and the other way round. */
public final class ReplaceCollector extends CatalogueFix {

	private static final String COPPER = "cu"; //$NON-NLS-1$
	private static final String ALUMINIUM = "al"; //$NON-NLS-1$
	/** The rule that finds aluminium. */
	private static final String ALUMINIUM_AT_ANODE = "R-ECH-08"; //$NON-NLS-1$

	/** Creates the fix. */
	public ReplaceCollector() {
		super("replaceCollector", ALUMINIUM_AT_ANODE, "R-ECH-09"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		if (!(element instanceof CurrentCollector collector)) {
			return UnexecutableCommand.INSTANCE;
		}
		String material = finding.rule().equals(ALUMINIUM_AT_ANODE) ? COPPER : ALUMINIUM;
		Command replace = StackEdits.setMaterial(domain, collector, material, null);
		// a name that was given after the old material would mislead
		return collector.getName() == null ? replace
				: replace.chain(StackEdits.set(domain, collector, CellstackPackage.Literals.NAMED__NAME, null));
	}
}
