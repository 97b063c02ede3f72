/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.navigator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Keeps stacks and layers in the order of the design. */
public final class LayerOrder extends ViewerComparator {

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		return 0;
	}
}
