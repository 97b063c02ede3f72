/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.library;

import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;

/** Finds sources that are cited and not there, and values that were read and name no source. */
public final class SourceCheck {

	private SourceCheck() {
	}

	/** Checks the values of a material. */
	public static void check(MaterialRecord material, MaterialLookup materials, Reporter reporter) {
		for (PropertyRecord value : material.properties()) {
			String property = value.property().id();
			for (String key : value.sources().split(" ")) { //$NON-NLS-1$
				if (!key.isEmpty() && materials.source(key).isEmpty()) {
					reporter.report(property, "The source " + key + " is not in the library.", //$NON-NLS-1$ //$NON-NLS-2$
							"Add it to the sources, or correct the key."); //$NON-NLS-1$
				}
			}
			if (value.sources().isEmpty() && wasRead(value.provenance())) {
				reporter.report(property, "A value that was read (" + value.provenance().code() + ") names no source.", //$NON-NLS-1$ //$NON-NLS-2$
						"Add the source, or mark it as recalled (R)."); //$NON-NLS-1$
			}
		}
	}

	private static boolean wasRead(Provenance provenance) {
		return switch (provenance) {
		case REVIEW, READ, SECONDARY -> true;
		case RECALLED, DERIVED, USER -> false;
		};
	}
}
