/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of groups and findings; findings that are not grouped stand at the top. The input is the list of groups. */
final class FindingTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return input instanceof List<?> groups ? groups.stream().map(FindingGroup.class::cast)
				.flatMap(group -> group.title().isEmpty() ? group.rows().stream() : List.of(group).stream()).toArray()
				: new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof FindingGroup group ? group.rows().toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof FindingGroup;
	}
}
