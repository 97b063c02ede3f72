/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.interphase.design.TestStack;
import org.interphase.model.CellstackPackage.Literals;
import org.junit.jupiter.api.Test;

class QuantityServicesTest {

	private final QuantityServices services = new QuantityServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void eachQuantityHasALabelARangeAndAText() {
		for (EAttribute feature : List.of(Literals.LAYER__THICKNESS, Literals.LAYER__POROSITY, Literals.LAYER__AREA)) {
			assertTrue(!services.featureLabel(cell.layer(3), feature.getName()).isEmpty() && services.quantityRange(cell.layer(3), feature.getName()).contains(" to "),
					feature.getName());
			services.quantityText(cell.layer(3), feature.getName());
		}
		assertEquals("", services.quantityRange(cell.layer(3), "name"));
	}

	@Test
	void quantitiesAreTypedInAnyUnit() {
		cell.tool(() -> services.setQuantity(cell.layer(2), "thickness", "0.3 mm"));
		assertEquals(300, cell.layer(2).getThickness(), 1e-9);
		cell.tool(() -> services.setQuantity(cell.design().getConditions(), "stackPressure", "5 bar"));
		assertEquals(0.5, cell.design().getConditions().getStackPressure(), 1e-9);
	}

	@Test
	void anEmptyTextMakesItUnknown() {
		cell.tool(() -> services.setQuantity(cell.layer(2), "thickness", ""));
		assertNull(cell.layer(2).getThickness());
		assertEquals("", services.quantityText(cell.layer(2), "thickness"));
	}

	@Test
	void nonsenseChangesNothing() {
		assertThrows(IllegalArgumentException.class, () -> services.setQuantity(cell.layer(2), "thickness", "thick"));
		assertThrows(IllegalArgumentException.class, () -> services.setQuantity(cell.layer(2), "nothing", "1"));
		assertEquals(500, cell.layer(2).getThickness());
	}
}
