/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.BipolarPlate;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Electrode;
import org.interphase.model.Layer;

/** Puts a stainless-steel plate between two cells whose electrodes touch. */
public final class InsertPlate extends InsertLayer {

	private static final String MATERIAL = "ss"; //$NON-NLS-1$
	private static final double THICKNESS = 20;

	/** Creates the fix. */
	public InsertPlate() {
		super("insertPlate", "R-TOP-05"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A plate cures a missing plate, not one too many. */
	@Override
	protected boolean isApplicable(Boundary boundary) {
		return boundary.getLeft() instanceof Electrode && boundary.getRight() instanceof Electrode;
	}

	@Override
	protected Layer create() {
		BipolarPlate plate = CellstackFactory.eINSTANCE.createBipolarPlate();
		plate.setMaterial(MATERIAL);
		plate.setThickness(THICKNESS);
		return plate;
	}
}
