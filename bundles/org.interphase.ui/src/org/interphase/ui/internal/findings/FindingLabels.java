/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.interphase.ui.internal.Icons;

/** Texts of one column of the list of findings. */
final class FindingLabels extends ColumnLabelProvider {

	private final Function<FindingRow, String> text;
	private final boolean isFirst;

	FindingLabels(Function<FindingRow, String> text, boolean isFirst) {
		this.text = text;
		this.isFirst = isFirst;
	}

	@Override
	public @Nullable String getText(Object element) {
		if (element instanceof FindingRow row) {
			return text.apply(row);
		}
		return isFirst && element instanceof FindingGroup group
				? NLS.bind(Messages.group_title, group.title(), group.rows().size()) : null;
	}

	@Override
	public @Nullable Image getImage(Object element) {
		if (!isFirst || !(element instanceof FindingRow row)) {
			return null;
		}
		return row.isWaived() ? Icons.image(Icons.WAIVE) : Icons.of(row.severity());
	}

	@Override
	public @Nullable Color getForeground(Object element) {
		return element instanceof FindingRow row && row.isWaived()
				? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
	}

	@Override
	public @Nullable String getToolTipText(Object element) {
		return element instanceof FindingRow row ? FindingText.of(row) : null;
	}
}
