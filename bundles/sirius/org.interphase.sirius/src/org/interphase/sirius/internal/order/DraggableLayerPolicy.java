/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.order;

import org.eclipse.gef.EditPart;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.diagram.ui.graphical.edit.policies.RegionResizableEditPolicy;

/** Lets a layer be dragged, though Sirius holds the regions of a stack fast: it is dropped onto another layer. */
@NonNullByDefault({})
final class DraggableLayerPolicy extends RegionResizableEditPolicy {

	@Override
	public void setHost(EditPart host) {
		super.setHost(host);
		setDragAllowed(true);
	}
}
