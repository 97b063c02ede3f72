/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.interphase.model.CellstackPackage;
import org.junit.jupiter.api.Test;

class FeatureQuantityTest {

	private static final FeatureQuantity THICKNESS = FeatureQuantity.of(CellstackPackage.Literals.LAYER__THICKNESS)
			.orElseThrow();

	@Test
	void readsTheAnnotationOfTheModel() {
		assertEquals(new FeatureQuantity("thickness", "um", 0, 100000), THICKNESS);
		assertTrue(FeatureQuantity.of(CellstackPackage.Literals.NAMED__NAME).isEmpty());
	}

	@Test
	void knowsEachUnitOfTheModel() throws QuantityException {
		int quantities = 0;
		for (EClassifier classifier : CellstackPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				for (EAttribute attribute : type.getEAttributes()) {
					Optional<FeatureQuantity> quantity = FeatureQuantity.of(attribute);
					if (quantity.isPresent()) {
						quantities++;
						String unit = quantity.get().unit();
						String text = Quantities.formatExactly(7, unit);
						assertEquals(7, Quantities.parse(text, unit), 1e-12, attribute.getName());
					}
				}
			}
		}
		assertTrue(quantities > 30);
	}

	@Test
	void readsFeaturesOfOtherPackages() {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.getEStructuralFeatures().add(attribute);
		EcoreFactory.eINSTANCE.createEPackage().getEClassifiers().add(type);
		attribute.setName("length");
		attribute.setEType(EcorePackage.Literals.EDOUBLE);
		assertTrue(FeatureQuantity.of(attribute).isEmpty());
		var annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		annotation.setSource(FeatureQuantity.ANNOTATION);
		annotation.getDetails().put("unit", "nm");
		attribute.getEAnnotations().add(annotation);
		FeatureQuantity quantity = FeatureQuantity.of(attribute).orElseThrow();
		assertEquals("nm", quantity.unit());
		assertTrue(quantity.check(-1e300).isEmpty());
		assertTrue(quantity.check(Double.NaN).isPresent());
	}

	@Test
	void checksTheRange() {
		assertEquals(Optional.empty(), THICKNESS.check(0));
		assertEquals(Optional.empty(), THICKNESS.check(100000));
		assertEquals(Optional.of("-5 um is out of range; allowed are 0 to 100000 um."), THICKNESS.check(-5));
		assertEquals(Optional.of("1e9 um is out of range; allowed are 0 to 100000 um."), THICKNESS.check(1e9));
		assertEquals(Optional.of("NaN is not a finite number; allowed are 0 to 100000 um."), THICKNESS.check(Double.NaN));
		assertEquals(Optional.of("Infinity is not a finite number; allowed are 0 to 100000 um."),
				THICKNESS.check(Double.POSITIVE_INFINITY));
		FeatureQuantity fraction = FeatureQuantity.of(CellstackPackage.Literals.LAYER__POROSITY).orElseThrow();
		assertEquals(Optional.of("1.5 is out of range; allowed are 0 to 1."), fraction.check(1.5));
	}

	@Test
	void parsesWithinTheRange() throws QuantityException {
		assertEquals(0.02, THICKNESS.parse("20 nm"), 1e-15);
		assertEquals("2e6 um is out of range; allowed are 0 to 100000 um.",
				assertThrows(QuantityException.class, () -> THICKNESS.parse("2 m")).getMessage());
	}
}
