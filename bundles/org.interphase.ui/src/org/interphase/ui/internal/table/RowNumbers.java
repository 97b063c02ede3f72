/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.table;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.interphase.core.rule.Severity;
import org.interphase.scene.Amounts;
import org.interphase.ui.internal.Icons;

/** Numbers of the rows of a pasted table, with the picture of an error where one cannot be read. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class RowNumbers extends ColumnLabelProvider {

	private final ToIntFunction<Object> number;
	private final Predicate<Object> isRead;

	/** Labels that know from a row its number and whether it could be read. */
	public RowNumbers(ToIntFunction<Object> number, Predicate<Object> isRead) {
		this.number = number;
		this.isRead = isRead;
	}

	@Override
	public @Nullable String getText(Object element) {
		return Amounts.number(number.applyAsInt(element));
	}

	@Override
	public @Nullable Image getImage(Object element) {
		return isRead.test(element) ? null : Icons.of(Severity.ERROR);
	}
}
