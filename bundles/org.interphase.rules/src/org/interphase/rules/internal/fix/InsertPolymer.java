/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.CellstackFactory;
import org.interphase.model.Layer;
import org.interphase.model.PolymerInterlayer;

/** Puts a thin polymer electrolyte between lithium and a solid. */
public final class InsertPolymer extends InsertLayer {

	/** Id of the electrolyte in the library: cross-linked PEO with an ionic liquid, used as ultrathin interlayer. */
	private static final String MATERIAL = "pe_bp"; //$NON-NLS-1$
	private static final double THICKNESS = 10;

	/** Creates the fix. */
	public InsertPolymer() {
		super("insertPolymer", "R-ECH-03", "R-ECH-06", "R-MEC-01", "R-MEC-05", "R-MEC-10", "R-TOP-10", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				"R-TRN-05"); //$NON-NLS-1$
	}

	@Override
	protected Layer create() {
		PolymerInterlayer layer = CellstackFactory.eINSTANCE.createPolymerInterlayer();
		layer.setMaterial(MATERIAL);
		layer.setThickness(THICKNESS);
		return layer;
	}
}
