/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Measurement;

/** Notes that measurements without a temperature were made at 25 degC. */
public final class MeasuredAtRoomTemperature extends MeasurementFix {

	/** Creates the fix. */
	public MeasuredAtRoomTemperature() {
		super("measuredAtRoomTemperature", "R-DAT-07"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected boolean isIncomplete(Measurement measurement) {
		return measurement.getTemperature() == null;
	}

	@Override
	protected Command complete(EditingDomain domain, Measurement measurement) {
		return StackEdits.set(domain, measurement, CellstackPackage.Literals.MEASUREMENT__TEMPERATURE,
				ConditionsContext.ROOM_TEMPERATURE);
	}
}
