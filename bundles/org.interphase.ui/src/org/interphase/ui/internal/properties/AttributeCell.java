/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.quantity.QuantityException;
import org.interphase.ui.internal.design.OpenDesigns;

/** Cells of tables that show and change an attribute of the elements in their rows. */
final class AttributeCell {

	private AttributeCell() {
	}

	/** A column of one attribute: a quantity with its unit, a number or a text. */
	static <T extends EObject> EditingSupport of(TableViewer viewer, Class<T> type, EAttribute attribute) {
		FeatureCell cell = FeatureCell.of(attribute);
		return new CheckedCell<>(viewer, type, row -> cell.text(row.eGet(attribute)), (row, typed) -> problem(cell, typed),
				(row, typed) -> set(row, attribute, parsed(cell, typed)));
	}

	/** Sets an attribute of an element of an open design, as one command. */
	static void set(EObject row, EAttribute attribute, @Nullable Object next) {
		OpenDesigns.of(row).ifPresent(part -> part.document().commands()
				.execute(StackEdits.set(part.document().domain(), row, attribute, next)));
	}

	private static Optional<String> problem(FeatureCell cell, String typed) {
		try {
			cell.value(typed);
			return Optional.empty();
		} catch (QuantityException exception) {
			return Optional.of(String.valueOf(exception.getMessage()));
		}
	}

	private static @Nullable Object parsed(FeatureCell cell, String typed) {
		try {
			return cell.value(typed);
		} catch (QuantityException exception) {
			throw new IllegalStateException("The text was checked before.", exception); //$NON-NLS-1$
		}
	}
}
