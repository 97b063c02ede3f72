/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.CellstackFactory;
import org.interphase.model.IonicLiquidInterlayer;
import org.interphase.model.Layer;

/** Puts a thin film of an ionic-liquid electrolyte between lithium and a solid. */
public final class InsertIonicLiquid extends InsertLayer {

	/** Id of the electrolyte in the library: LiTFSI in [Py14][FSI], which forms a stable interphase with lithium. */
	private static final String MATERIAL = "py14fsi_l"; //$NON-NLS-1$
	private static final double THICKNESS = 1;

	/** Creates the fix. */
	public InsertIonicLiquid() {
		super("insertIonicLiquid", "R-ECH-03", "R-ECH-06", "R-MEC-01", "R-MEC-05", "R-MEC-10", "R-TOP-10", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				"R-TRN-05"); //$NON-NLS-1$
	}

	@Override
	protected Layer create() {
		IonicLiquidInterlayer layer = CellstackFactory.eINSTANCE.createIonicLiquidInterlayer();
		layer.setMaterial(MATERIAL);
		layer.setThickness(THICKNESS);
		return layer;
	}
}
