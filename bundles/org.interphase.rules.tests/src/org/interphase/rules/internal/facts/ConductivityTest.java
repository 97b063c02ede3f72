/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.rules.fixture.MaterialBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConductivityTest {

	private static MaterialRecord garnet(String form) {
		return new MaterialBuilder("m", "garnet", "").value(Property.IONIC_CONDUCTIVITY, 5e-4, "")
				.value(Property.ACTIVATION_ENERGY, 0.35, form).build();
	}

	/** Values of model M2a. */
	@ParameterizedTest
	@CsvSource({ "sigma,60,2.09178e-3", "sigmaT,60,1.87202e-3", "sigma,-10,8.16749e-5", "sigmaT,25,5e-4" })
	void scalesWithTemperature(String form, double temperature, double expected) {
		assertEquals(1, Conductivity.at(garnet(form), temperature) / expected, 1e-5);
	}

	@Test
	void unknownWithoutValueOrActivationEnergy() {
		MaterialRecord nothing = new MaterialBuilder("m", "garnet", "").build();
		MaterialRecord noEnergy = new MaterialBuilder("m", "garnet", "").value(Property.IONIC_CONDUCTIVITY, 5e-4, "").build();
		assertTrue(Double.isNaN(Conductivity.at(nothing, 25)));
		assertTrue(Double.isNaN(Conductivity.at(noEnergy, 60)));
		assertEquals(5e-4, Conductivity.at(noEnergy, 26));
	}
}
