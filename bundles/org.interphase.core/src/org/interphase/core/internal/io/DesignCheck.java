/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.model.CellstackPackage;

/** Checks the values of a design: what is written can be read again. */
final class DesignCheck {

	private static final Map<EClass, List<EAttribute>> CHECKED = new HashMap<>();

	static {
		for (EClassifier classifier : CellstackPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				CHECKED.put(type, type.getEAllAttributes().stream()
						.filter(attribute -> isNumber(attribute) || attribute.getEType() == EcorePackage.Literals.ESTRING)
						.toList());
			}
		}
	}

	private DesignCheck() {
	}

	/**
	 * What is wrong with a value.
	 *
	 * @param key    key of its text
	 * @param detail its last part
	 */
	record Problem(String key, String detail) {
	}

	/** What is wrong with a number; null if nothing, or if the feature holds no number. */
	static @Nullable Problem problem(EObject object, EStructuralFeature feature) {
		if (!isNumber(feature) || !(object.eGet(feature) instanceof Double value)) {
			return null;
		}
		Optional<FeatureQuantity> quantity = FeatureQuantity.of(feature);
		if (quantity.isPresent()) {
			Optional<String> problem = quantity.get().check(value);
			return problem.isPresent() ? new Problem("outOfRange", problem.get()) : null; //$NON-NLS-1$
		}
		return Double.isFinite(value) ? null : new Problem("notANumber", value.toString()); //$NON-NLS-1$
	}

	/** Stops at the first value that could not be read again. */
	static void check(Iterator<EObject> objects) {
		objects.forEachRemaining(object -> CHECKED.getOrDefault(object.eClass(), List.of())
				.forEach(attribute -> check(object, attribute)));
	}

	private static void check(EObject object, EAttribute attribute) {
		Problem problem = problem(object, attribute);
		if (problem != null) {
			throw BrokenDesign.of(problem.key(), attribute.getName(), PartNames.of(object), problem.detail());
		}
		Object value = object.eGet(attribute);
		if (value instanceof String text && !isPrintable(text)
				|| value instanceof List<?> texts && !texts.stream().allMatch(each -> isPrintable(String.valueOf(each)))) {
			throw BrokenDesign.of("unprintable", attribute.getName(), PartNames.of(object)); //$NON-NLS-1$
		}
	}

	private static boolean isNumber(EStructuralFeature feature) {
		return feature.getEType() == EcorePackage.Literals.EDOUBLE_OBJECT;
	}

	/** Whether XML has all the characters of a text. */
	private static boolean isPrintable(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFE' || c == '\uFFFF') {
				return false;
			}
			if (Character.isSurrogate(c)) {
				if (!Character.isHighSurrogate(c) || ++i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
					return false;
				}
			}
		}
		return true;
	}
}
