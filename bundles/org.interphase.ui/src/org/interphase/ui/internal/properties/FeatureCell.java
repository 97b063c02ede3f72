/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.QuantityException;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.RuleProfile;
import org.interphase.model.CellstackPackage;
import org.interphase.ui.DisplayUnits;

/** How a feature is shown and typed as a text: one of several words, a quantity with its unit, or a plain text. */
sealed interface FeatureCell {

	/** Stands for no value among choices. */
	String NONE = ""; //$NON-NLS-1$

	/** The cell of a feature. */
	static FeatureCell of(EStructuralFeature feature) {
		Optional<FeatureQuantity> quantity = FeatureQuantity.of(feature);
		if (quantity.isPresent()) {
			return new Quantity(quantity.get());
		}
		if (feature == CellstackPackage.Literals.DESIGN__RULE_PROFILE) {
			List<RuleProfile> profiles = Registries.standard().profiles();
			return new Choice(Stream.concat(Stream.of(NONE), profiles.stream().map(RuleProfile::id)).map(Object.class::cast).toList(),
					Stream.concat(Stream.of(Messages.profile_standard), profiles.stream().map(RuleProfile::name)).toList());
		}
		if (feature.getEType() instanceof EEnum literals) {
			return new Choice(literals.getELiterals().stream().map(EEnumLiteral::getInstance).map(Object.class::cast).toList(),
					literals.getELiterals().stream().map(literal -> ModelNames.literal(literal)).toList());
		}
		if (feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
			return new Choice(List.of(Boolean.FALSE, Boolean.TRUE), List.of(Messages.combo_no, Messages.combo_yes));
		}
		return new Plain((EDataType) feature.getEType());
	}

	/** The text of a value. */
	String text(@Nullable Object value);

	/**
	 * The value of a text; null: unset.
	 *
	 * @throws QuantityException if the text is no such value; the message says what to type
	 */
	@Nullable
	Object value(String text) throws QuantityException;

	/** A number with its unit; any compatible unit can be typed. */
	record Quantity(FeatureQuantity quantity) implements FeatureCell {

		@Override
		public String text(@Nullable Object value) {
			return value instanceof Double number ? DisplayUnits.amounts().exact(number.doubleValue(), quantity.unit()) : ""; //$NON-NLS-1$
		}

		@Override
		public @Nullable Object value(String text) throws QuantityException {
			return text.isBlank() ? null : Double.valueOf(quantity.parse(text));
		}
	}

	/** One of several values; the empty text among them stands for none. */
	record Choice(List<Object> values, List<String> labels) implements FeatureCell {

		@Override
		public String text(@Nullable Object value) {
			int index = values.indexOf(value == null ? NONE : value);
			return index < 0 ? "" : labels.get(index); //$NON-NLS-1$
		}

		@Override
		public @Nullable Object value(String text) {
			int index = labels.indexOf(text);
			return index < 0 || NONE.equals(values.get(index)) ? null : values.get(index);
		}
	}

	/** A text, or a value without a unit that is written as one. */
	record Plain(EDataType type) implements FeatureCell {

		@Override
		public String text(@Nullable Object value) {
			return value == null ? "" : EcoreUtil.convertToString(type, value); //$NON-NLS-1$
		}

		@Override
		public @Nullable Object value(String text) throws QuantityException {
			try {
				return text.isBlank() ? null : EcoreUtil.createFromString(type, text.strip());
			} catch (IllegalArgumentException exception) {
				throw new QuantityException(String.valueOf(exception.getMessage()));
			}
		}
	}
}
