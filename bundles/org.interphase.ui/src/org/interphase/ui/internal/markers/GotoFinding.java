/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.markers;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.ide.IGotoMarker;
import org.interphase.ui.internal.design.DesignPart;

/** Shows the element of a marker on the drawing when a problem is opened. */
@NonNullByDefault({})
public final class GotoFinding implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type == IGotoMarker.class && adaptable instanceof DesignPart part) {
			IGotoMarker jump = marker -> part.reveal(marker.getAttribute(FindingMarkers.ELEMENT, "")); //$NON-NLS-1$
			return type.cast(jump);
		}
		return null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IGotoMarker.class };
	}
}
