/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Leaves properties and categories in the order in which they come: the important ones first. */
final class KeepOrder extends PropertySheetSorter {

	@Override
	public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
		return 0;
	}

	@Override
	public int compareCategories(String one, String other) {
		return 0;
	}
}
