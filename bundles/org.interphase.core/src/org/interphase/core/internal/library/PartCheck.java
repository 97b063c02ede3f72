/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.library;

import org.interphase.core.material.CompositePart;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;

/** Finds composites whose parts nobody knows, or do not make up the whole. */
public final class PartCheck {

	/** As far as the shares may sum to something else than 1 (rule R-MAT-07). */
	private static final double TOLERANCE = 0.01;
	private static final String PARTS = "parts"; //$NON-NLS-1$

	private PartCheck() {
	}

	/** Checks the parts of a material. */
	public static void check(MaterialRecord material, MaterialLookup materials, Reporter reporter) {
		for (CompositePart part : material.parts()) {
			if (materials.find(part.material()).isEmpty()) {
				reporter.report(PARTS, "The part " + part.material() + " is no known material.", //$NON-NLS-1$ //$NON-NLS-2$
						"Add the material, or correct its id."); //$NON-NLS-1$
			}
		}
		double sum = material.parts().stream().mapToDouble(CompositePart::fraction).sum();
		if (!material.parts().isEmpty() && Math.abs(sum - 1) > TOLERANCE) {
			reporter.report(PARTS, "The shares of the parts sum to " + Math.round(sum * 100) + " %.", //$NON-NLS-1$ //$NON-NLS-2$
					"Correct the shares."); //$NON-NLS-1$
		}
	}
}
