/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetamodelTest {

	private static final String QUANTITY = "http://www.interphase.org/quantity";

	static Stream<EAttribute> numericAttributes() {
		return classes().flatMap(type -> type.getEAttributes().stream())
				.filter(attribute -> attribute.getEAttributeType() == EcorePackage.Literals.EDOUBLE_OBJECT);
	}

	static Stream<EClass> classes() {
		return CellstackPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	/** These carry a unit of their own beside the number. */
	private static final Set<String> WITH_UNIT_BESIDE = Set.of("Measurement.value", "PropertyValue.low",
			"PropertyValue.high");

	@ParameterizedTest
	@MethodSource("numericAttributes")
	void eachNumberHasKindUnitAndRange(EAttribute attribute) {
		String name = attribute.getEContainingClass().getName() + "." + attribute.getName();
		EAnnotation quantity = attribute.getEAnnotation(QUANTITY);
		if (WITH_UNIT_BESIDE.contains(name)) {
			assertNotNull(attribute.getEContainingClass().getEStructuralFeature("unit"), name);
			return;
		}
		assertNotNull(quantity, name);
		assertFalse(quantity.getDetails().get("kind").isBlank(), name);
		assertFalse(quantity.getDetails().get("unit").isBlank(), name);
		assertTrue(Double.parseDouble(quantity.getDetails().get("min")) < Double
				.parseDouble(quantity.getDetails().get("max")), name);
	}

	@Test
	void numbersAreUnknownUntilSomebodySetsThem() {
		assertTrue(numericAttributes().count() > 40);
		numericAttributes().forEach(attribute -> assertEquals(null, attribute.getDefaultValue(), attribute.toString()));
	}

	@Test
	void everythingIsDocumented() {
		for (EClassifier classifier : CellstackPackage.eINSTANCE.getEClassifiers()) {
			assertNotNull(EcoreUtil.getDocumentation(classifier), classifier.getName());
		}
		classes().flatMap(type -> type.getEStructuralFeatures().stream())
				.forEach(feature -> assertNotNull(EcoreUtil.getDocumentation(feature), feature.toString()));
	}

	@Test
	void theNamespaceCarriesTheVersion() {
		assertEquals("http://www.interphase.org/cellstack/1", CellstackPackage.eNS_URI);
	}
}
