/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.profile;

import org.interphase.model.FindingLevel;

/** For a design that others will rely on. */
public final class StrictProfile extends CatalogueProfile {

	/** Creates the profile. */
	public StrictProfile() {
		super("strict"); //$NON-NLS-1$
		set("R-AIR-01", "dewPoint", -60); //$NON-NLS-1$ //$NON-NLS-2$
		grade(FindingLevel.WARNING, "R-DAT-06"); //$NON-NLS-1$
		grade(FindingLevel.WARNING, "R-ECH-02"); //$NON-NLS-1$
		grade(FindingLevel.ERROR, "R-ECH-15"); //$NON-NLS-1$
		set("R-ECH-10", "potential", 3.8); //$NON-NLS-1$ //$NON-NLS-2$
		grade(FindingLevel.ERROR, "R-GEO-01"); //$NON-NLS-1$
		grade(FindingLevel.WARNING, "R-MAT-06"); //$NON-NLS-1$
		set("R-MAT-06", "share", 25); //$NON-NLS-1$ //$NON-NLS-2$
		grade(FindingLevel.WARNING, "R-MEC-07"); //$NON-NLS-1$
		set("R-MEC-07", "pressure", 1); //$NON-NLS-1$ //$NON-NLS-2$
		grade(FindingLevel.ERROR, "R-TOP-03"); //$NON-NLS-1$
		grade(FindingLevel.ERROR, "R-TOP-10"); //$NON-NLS-1$
		set("R-TRN-03", "warning", 1e-10); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-TRN-04", "fraction", 0.3); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-TRN-06", "loss", 2); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
