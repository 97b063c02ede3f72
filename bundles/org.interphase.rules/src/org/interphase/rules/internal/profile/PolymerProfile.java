/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.profile;

import org.interphase.model.FindingLevel;

/** For polymer, gel and quasi-solid cells. */
public final class PolymerProfile extends CatalogueProfile {

	/** Creates the profile. */
	public PolymerProfile() {
		super("polymer"); //$NON-NLS-1$
		set("R-ECH-10", "potential", 3.8); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-GEO-01", "polymerMost", 100); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-TRN-01", "conductivity", 1e-5); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-TRN-02", "transferenceNumber", 0.2); //$NON-NLS-1$ //$NON-NLS-2$
		grade(FindingLevel.ERROR, "R-SAF-01"); //$NON-NLS-1$
		set("R-SAF-01", "dose", 2); //$NON-NLS-1$ //$NON-NLS-2$
		grade(FindingLevel.INFO, "R-ECH-04"); //$NON-NLS-1$
	}
}
