/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.profile;

import org.interphase.model.FindingLevel;

/** For garnets, NASICONs and other sintered ceramics. */
public final class OxideProfile extends CatalogueProfile {

	/** Creates the profile. */
	public OxideProfile() {
		super("oxide"); //$NON-NLS-1$
		grade(FindingLevel.ERROR, "R-AIR-02"); //$NON-NLS-1$
		grade(FindingLevel.ERROR, "R-TOP-10"); //$NON-NLS-1$
		set("R-MEC-02", "oxide", 97); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-MEC-02", "oxideError", 93); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-MEC-12", "thickness", 50); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-TRN-04", "garnet", 1); //$NON-NLS-1$ //$NON-NLS-2$
		set("R-TRN-05", "flaw", 10); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
