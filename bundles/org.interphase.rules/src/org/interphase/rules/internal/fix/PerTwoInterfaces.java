/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Normalisation;

/** Notes that the resistances of a symmetric cell count two interfaces, so that they are halved. */
public final class PerTwoInterfaces extends MeasurementFix {

	private static final Set<MeasuredQuantity> RESISTANCES = Set.of(MeasuredQuantity.ASR,
			MeasuredQuantity.CELL_RESISTANCE);

	/** Creates the fix. */
	public PerTwoInterfaces() {
		super("perTwoInterfaces", "R-DAT-02"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected boolean isIncomplete(Measurement measurement) {
		return RESISTANCES.contains(measurement.getQuantity()) && measurement.getPer() == Normalisation.UNSPECIFIED;
	}

	@Override
	protected Command complete(EditingDomain domain, Measurement measurement) {
		return StackEdits.set(domain, measurement, CellstackPackage.Literals.MEASUREMENT__PER,
				Normalisation.TWO_INTERFACES);
	}
}
