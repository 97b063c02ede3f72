/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;

/** Lowers the temperature of co-sintering to one at which cathode and garnet do not react. */
public final class FireCooler extends CatalogueFix {

	/** Creates the fix. */
	public FireCooler() {
		super("fireCooler", "R-ECH-19"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		CompoundCommand cooler = new CompoundCommand(label());
		if (element instanceof Boundary boundary) {
			Stream.of(boundary.getLeftFace(), boundary.getRightFace()).flatMap(face -> face.getTreatments().stream())
					.filter(treatment -> treatment.getTemperature() != null
							&& treatment.getTemperature() == finding.value())
					.forEach(treatment -> cooler.append(StackEdits.set(domain, treatment,
							CellstackPackage.Literals.TREATMENT__TEMPERATURE, finding.threshold())));
		}
		return cooler.isEmpty() ? UnexecutableCommand.INSTANCE : cooler;
	}
}
