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
import org.interphase.model.MetalElectrode;

/** Makes the lithium as thick as the cathode needs it. */
public final class ThickenLithium extends CatalogueFix {

	/** Creates the fix. */
	public ThickenLithium() {
		super("thickenLithium", "R-GEO-04"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		if (!(element instanceof MetalElectrode lithium) || lithium.getThickness() == null || !(finding.value() > 0)) {
			return UnexecutableCommand.INSTANCE;
		}
		// rounded up, so that no last digit is lacking
		double needed = Math.ceil(lithium.getThickness() * finding.threshold() / finding.value());
		return StackEdits.set(domain, lithium, CellstackPackage.Literals.LAYER__THICKNESS, needed);
	}
}
