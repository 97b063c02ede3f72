/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.profile;

import org.interphase.model.FindingLevel;

/** For argyrodites, thiophosphates and their glasses. */
public final class SulphideProfile extends CatalogueProfile {

	/** Creates the profile. */
	public SulphideProfile() {
		super("sulphide"); //$NON-NLS-1$
		set("R-AIR-01", "dewPoint", -60); //$NON-NLS-1$ //$NON-NLS-2$
		grade(FindingLevel.ERROR, "R-ECH-07"); //$NON-NLS-1$
		set("R-MEC-02", "sulphide", 90); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-MEC-06", "error", 25); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-MEC-06", "warning", 10); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-MEC-07", "pressure", 10); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-TRN-01", "conductivity", 1e-3); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-TRN-04", "argyrodite", 0.5); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
