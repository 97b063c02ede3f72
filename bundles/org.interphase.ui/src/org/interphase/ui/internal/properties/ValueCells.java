/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.quantity.QuantityException;
import org.interphase.model.CellstackPackage;
import org.interphase.model.PropertyValue;
import org.interphase.model.Provenance;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** Edits the values of a material that a design holds; each edit is one undoable command. */
final class ValueCells {

	private final TableViewer viewer;

	ValueCells(TableViewer viewer) {
		this.viewer = viewer;
	}

	/** The value or range; who changes it becomes its source. */
	EditingSupport value() {
		return new CheckedCell<>(viewer, PropertyValue.class, value -> DesignMaterials.record(value).map(ValueText::of).orElse(""), //$NON-NLS-1$
				(value, typed) -> problem(value, typed), ValueCells::setValue);
	}

	/** The temperature at which it holds. */
	EditingSupport temperature() {
		return AttributeCell.of(viewer, PropertyValue.class, CellstackPackage.Literals.PROPERTY_VALUE__TEMPERATURE);
	}

	/** Where it is from. */
	EditingSupport source() {
		return text(CellstackPackage.Literals.PROPERTY_VALUE__SOURCE);
	}

	/** What is to be said of it. */
	EditingSupport note() {
		return text(CellstackPackage.Literals.PROPERTY_VALUE__NOTES);
	}

	private EditingSupport text(EAttribute feature) {
		return new CheckedCell<>(viewer, PropertyValue.class, value -> value.eGet(feature) instanceof String text ? text : "", //$NON-NLS-1$
				(value, typed) -> Optional.empty(), (value, typed) -> AttributeCell.set(value, feature, typed.isEmpty() ? null : typed));
	}

	private static Optional<String> problem(PropertyValue value, String typed) {
		Optional<PropertyRecord> record = DesignMaterials.record(value);
		try {
			if (record.isPresent() && !typed.isEmpty()) {
				ValueText.parse(typed, record.get().property());
			}
			return Optional.empty();
		} catch (QuantityException exception) {
			return Optional.of(String.valueOf(exception.getMessage()));
		}
	}

	private static void setValue(PropertyValue value, String typed) {
		Optional<DesignPart> part = OpenDesigns.of(value);
		Optional<PropertyRecord> record = DesignMaterials.record(value);
		if (part.isEmpty() || record.isEmpty()) {
			return;
		}
		try {
			ValueText next = typed.isEmpty() ? new ValueText(Double.NaN, Double.NaN, "") //$NON-NLS-1$
					: ValueText.parse(typed, record.get().property());
			CompoundCommand command = new CompoundCommand();
			command.append(StackEdits.set(part.get().document().domain(), value, CellstackPackage.Literals.PROPERTY_VALUE__LOW, number(next.low())));
			command.append(StackEdits.set(part.get().document().domain(), value, CellstackPackage.Literals.PROPERTY_VALUE__HIGH, number(next.high())));
			command.append(StackEdits.set(part.get().document().domain(), value, CellstackPackage.Literals.PROPERTY_VALUE__TEXT,
					next.text().isEmpty() ? null : next.text()));
			command.append(StackEdits.set(part.get().document().domain(), value, CellstackPackage.Literals.PROPERTY_VALUE__PROVENANCE, Provenance.USER));
			part.get().document().commands().execute(command);
		} catch (QuantityException exception) {
			throw new IllegalStateException("The text was checked before.", exception); //$NON-NLS-1$
		}
	}

	private static @Nullable Double number(double value) {
		return Double.isNaN(value) ? null : Double.valueOf(value);
	}
}
