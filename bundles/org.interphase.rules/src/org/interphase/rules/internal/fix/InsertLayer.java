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
import org.interphase.model.Boundary;
import org.interphase.model.Layer;

/** A quick fix that puts a new layer between the two of a boundary. */
abstract class InsertLayer extends CatalogueFix {

	InsertLayer(String name, String... rules) {
		super(name, rules);
	}

	@Override
	public final Command command(EditingDomain domain, EObject element, Finding finding) {
		return element instanceof Boundary boundary && isApplicable(boundary)
				? StackEdits.insertInto(domain, boundary, create()) : UnexecutableCommand.INSTANCE;
	}

	/** Whether a layer at this boundary removes the finding. */
	protected boolean isApplicable(Boundary boundary) {
		return true;
	}

	/** The new layer. */
	protected abstract Layer create();
}
