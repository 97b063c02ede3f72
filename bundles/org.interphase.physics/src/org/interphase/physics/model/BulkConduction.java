/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Model M1: ohmic drop across a layer. Valid for dense, isotropic layers that are thin against their width. */
public final class BulkConduction {

	private BulkConduction() {
	}

	/** ASR in ohm cm2 of a layer: thickness in um over conductivity in S/cm. */
	public static double asr(double thickness, double conductivity) {
		return thickness * Constants.CM_PER_UM / conductivity;
	}

	/**
	 * Total conductivity of a ceramic in the brick-layer model.
	 *
	 * @param grain                 conductivity of the grains, S/cm
	 * @param grainBoundary         conductivity of the grain boundaries, S/cm
	 * @param grainBoundaryThickness nm
	 * @param grainSize             um
	 * @return S/cm
	 */
	public static double brickLayer(double grain, double grainBoundary, double grainBoundaryThickness,
			double grainSize) {
		double thicknessRatio = grainBoundaryThickness * Constants.CM_PER_NM / (grainSize * Constants.CM_PER_UM);
		return 1 / (1 / grain + thicknessRatio / grainBoundary);
	}
}
