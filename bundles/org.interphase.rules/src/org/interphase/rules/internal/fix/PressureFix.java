/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Measurement;
import org.interphase.model.PressureKind;

/** A quick fix that says which pressure was measured. */
abstract class PressureFix extends MeasurementFix {

	private final PressureKind kind;

	PressureFix(String name, PressureKind kind) {
		super(name, "R-DAT-05"); //$NON-NLS-1$
		this.kind = kind;
	}

	@Override
	protected final boolean isIncomplete(Measurement measurement) {
		return measurement.getPressure() != null && measurement.getPressureKind() == PressureKind.UNSPECIFIED;
	}

	@Override
	protected final Command complete(EditingDomain domain, Measurement measurement) {
		return StackEdits.set(domain, measurement, CellstackPackage.Literals.MEASUREMENT__PRESSURE_KIND, kind);
	}
}
