/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal.cell;

import org.interphase.library.ReferenceCell;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.Waiver;

/** What does not apply to a sample between blocking electrodes, whose conductivity was measured: it is no cell. */
final class SampleWaiver {

	private static final String ONE_ANODE_ONE_CATHODE = "R-TOP-01"; //$NON-NLS-1$

	private SampleWaiver() {
	}

	static void add(Design design, ReferenceCell cell) {
		if (cell.isStack()) {
			return;
		}
		Waiver waiver = CellstackFactory.eINSTANCE.createWaiver();
		waiver.setRule(ONE_ANODE_ONE_CATHODE);
		waiver.setReason("A sample between blocking electrodes, whose conductivity was measured, is no cell."); //$NON-NLS-1$
		waiver.setAuthor("Interphase"); //$NON-NLS-1$
		design.getWaivers().add(waiver);
	}
}
