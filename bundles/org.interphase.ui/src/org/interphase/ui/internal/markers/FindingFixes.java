/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.markers;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.interphase.core.registry.Registries;

/** Offers the quick fixes of the rules in the view Problems, by their names. */
@NonNullByDefault({})
public final class FindingFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !Registries.standard().quickFixes(rule(marker)).isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return Registries.standard().quickFixes(rule(marker)).stream().map(fix -> new FindingFix(fix.label()))
				.toArray(IMarkerResolution[]::new);
	}

	/** The rule whose finding a marker tells of; empty for a file that cannot be read. */
	public static String rule(IMarker marker) {
		return marker.getAttribute(FindingMarkers.RULE, ""); //$NON-NLS-1$
	}
}
