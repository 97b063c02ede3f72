/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ICellEditorValidator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.ui.internal.Messages;

/** How a feature is shown and typed in a cell of the property sheet: a choice, a quantity with its unit, or a text. */
sealed interface FeatureCell {

	/** The cell of a feature. */
	static FeatureCell of(EStructuralFeature feature) {
		Optional<FeatureQuantity> quantity = FeatureQuantity.of(feature);
		if (quantity.isPresent()) {
			return new Quantity(feature, quantity.get());
		}
		if (feature.getEType() instanceof EEnum literals) {
			return new Choice(feature, literals.getELiterals().stream().map(EEnumLiteral::getInstance).map(Object.class::cast).toList(),
					literals.getELiterals().stream().map(Labels::literal).toList());
		}
		if (feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
			return new Choice(feature, List.of(Boolean.FALSE, Boolean.TRUE), List.of(Messages.properties_no, Messages.properties_yes));
		}
		return new Plain(feature);
	}

	/** The descriptor for the sheet. */
	PropertyDescriptor create(String name);

	/** What the cell editor gets. */
	Object toCell(@Nullable Object value);

	/** What the model gets; null: unset. */
	@Nullable Object fromCell(Object cell);

	/** The descriptor with its description and category. */
	default PropertyDescriptor descriptor(String name, String description, String category) {
		PropertyDescriptor descriptor = create(name);
		descriptor.setDescription(description);
		descriptor.setCategory(category);
		return descriptor;
	}

	/** A cell that is typed in; the check gives the problem of a text, or null. */
	private static PropertyDescriptor typed(EStructuralFeature feature, String name,
			Function<String, @Nullable String> check) {
		TextPropertyDescriptor descriptor = new TextPropertyDescriptor(feature, name);
		ICellEditorValidator validator = cell -> check.apply(String.valueOf(cell));
		descriptor.setValidator(validator);
		return descriptor;
	}

	/** A number with its unit; any compatible unit can be typed. */
	record Quantity(EStructuralFeature feature, FeatureQuantity quantity) implements FeatureCell {

		@Override
		public PropertyDescriptor create(String name) {
			return typed(feature, name, this::problem);
		}

		private @Nullable String problem(String text) {
			try {
				parse(text);
				return null;
			} catch (QuantityException exception) {
				return exception.getMessage();
			}
		}

		private @Nullable Double parse(String text) throws QuantityException {
			return text.isBlank() ? null : Double.valueOf(quantity.parse(text));
		}

		@Override
		public Object toCell(@Nullable Object value) {
			return value instanceof Double number ? Quantities.formatExactly(number.doubleValue(), quantity.unit()) : ""; //$NON-NLS-1$
		}

		@Override
		public @Nullable Object fromCell(Object cell) {
			try {
				return parse(String.valueOf(cell));
			} catch (QuantityException exception) {
				throw new IllegalArgumentException(exception.getMessage(), exception);
			}
		}
	}

	/** One of several values. */
	record Choice(EStructuralFeature feature, List<Object> values, List<String> labels) implements FeatureCell {

		@Override
		public PropertyDescriptor create(String name) {
			ComboBoxPropertyDescriptor descriptor = new ComboBoxPropertyDescriptor(feature, name,
					labels.toArray(String[]::new));
			descriptor.setLabelProvider(new LabelProvider() {
				@Override
				public String getText(@Nullable Object element) {
					return element instanceof Integer index && index >= 0 ? labels.get(index) : ""; //$NON-NLS-1$
				}
			});
			return descriptor;
		}

		@Override
		public Object toCell(@Nullable Object value) {
			return values.indexOf(value);
		}

		@Override
		public @Nullable Object fromCell(Object cell) {
			return cell instanceof Integer index && index >= 0 ? values.get(index) : null;
		}
	}

	/** A text, or a value without a unit that is written as one. */
	record Plain(EStructuralFeature feature) implements FeatureCell {

		@Override
		public PropertyDescriptor create(String name) {
			return typed(feature, name, this::problem);
		}

		private @Nullable String problem(String text) {
			try {
				fromCell(text);
				return null;
			} catch (IllegalArgumentException exception) {
				return exception.getMessage();
			}
		}

		@Override
		public Object toCell(@Nullable Object value) {
			return value == null ? "" : EcoreUtil.convertToString((EDataType) feature.getEType(), value); //$NON-NLS-1$
		}

		@Override
		public @Nullable Object fromCell(Object cell) {
			String text = String.valueOf(cell);
			return text.isBlank() ? null : EcoreUtil.createFromString((EDataType) feature.getEType(), text);
		}
	}
}
