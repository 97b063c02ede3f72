/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.internal.quantity.NumberText;
import org.interphase.core.internal.quantity.ReadableUnits;
import org.interphase.core.internal.text.Texts;
import org.interphase.model.CellstackPackage;

/**
 * The quantity that a feature of the model holds.
 *
 * @param kind kind of quantity, e.g. {@code thickness}
 * @param unit unit in which the model stores it, e.g. {@code um}; {@code 1} for plain numbers
 * @param min  smallest plausible value, in the unit
 * @param max  largest plausible value, in the unit
 */
public record FeatureQuantity(String kind, String unit, double min, double max) {

	/** Source of the annotation that says what a feature holds; keys kind, unit, min and max. */
	public static final String ANNOTATION = "http://www.interphase.org/quantity"; //$NON-NLS-1$

	private static final Texts TEXTS = new Texts(NumberText.class);
	private static final Map<EStructuralFeature, FeatureQuantity> MODEL = ofModel();

	/** The quantity of a feature; empty if it holds none. */
	public static Optional<FeatureQuantity> of(EStructuralFeature feature) {
		boolean isOfModel = feature.getEContainingClass().getEPackage() == CellstackPackage.eINSTANCE;
		FeatureQuantity quantity = isOfModel ? MODEL.get(feature) : read(feature);
		return quantity == null ? Optional.empty() : Optional.of(quantity);
	}

	/** What is wrong with a value in {@link #unit}, as a sentence with the allowed range; empty if nothing. */
	public Optional<String> check(double value) {
		if (value >= min && value <= max) {
			return Optional.empty();
		}
		boolean finite = Double.isFinite(value);
		String suffix = ReadableUnits.suffix(unit);
		String written = ReadableUnits.number(value) + (finite ? suffix : ""); //$NON-NLS-1$
		return Optional.of(TEXTS.get(finite ? "outOfRange" : "notFinite", written, ReadableUnits.number(min), //$NON-NLS-1$ //$NON-NLS-2$
				ReadableUnits.number(max), suffix));
	}

	/**
	 * The value of a text in {@link #unit}, within the range.
	 *
	 * @throws QuantityException if the text is no such quantity or out of range
	 */
	public double parse(String text) throws QuantityException {
		double value = Quantities.parse(text, unit);
		Optional<String> problem = check(value);
		if (problem.isPresent()) {
			throw new QuantityException(problem.get());
		}
		return value;
	}

	private static @Nullable FeatureQuantity read(EStructuralFeature feature) {
		EAnnotation annotation = feature.getEAnnotation(ANNOTATION);
		if (annotation == null) {
			return null;
		}
		return new FeatureQuantity(text(annotation, "kind", ""), text(annotation, "unit", "1"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Double.parseDouble(text(annotation, "min", "-Infinity")), //$NON-NLS-1$ //$NON-NLS-2$
				Double.parseDouble(text(annotation, "max", "Infinity"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(EAnnotation annotation, String key, String missing) {
		String text = annotation.getDetails().get(key);
		return text == null ? missing : text;
	}

	private static Map<EStructuralFeature, FeatureQuantity> ofModel() {
		Map<EStructuralFeature, FeatureQuantity> quantities = new HashMap<>();
		for (EClassifier classifier : CellstackPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				for (EAttribute attribute : type.getEAttributes()) {
					FeatureQuantity quantity = read(attribute);
					if (quantity != null) {
						quantities.put(attribute, quantity);
					}
				}
			}
		}
		return Map.copyOf(quantities);
	}
}
