/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.profile;

import org.interphase.model.FindingLevel;

/** For a first drawing: what is wrong with the cell, without what is missing in its record. */
public final class TeachingProfile extends CatalogueProfile {

	/** Creates the profile. */
	public TeachingProfile() {
		super("teaching"); //$NON-NLS-1$
		grade(FindingLevel.OFF, "R-DAT-06"); //$NON-NLS-1$
		grade(FindingLevel.WARNING, "R-ECH-02"); //$NON-NLS-1$
		grade(FindingLevel.INFO, "R-GEO-03"); //$NON-NLS-1$
		grade(FindingLevel.OFF, "R-MAT-06"); //$NON-NLS-1$
		grade(FindingLevel.WARNING, "R-MEC-04"); //$NON-NLS-1$
		grade(FindingLevel.HINT, "R-TOP-03"); //$NON-NLS-1$
		grade(FindingLevel.INFO, "R-TOP-10"); //$NON-NLS-1$
		grade(FindingLevel.WARNING, "R-TRN-08"); //$NON-NLS-1$
	}
}
