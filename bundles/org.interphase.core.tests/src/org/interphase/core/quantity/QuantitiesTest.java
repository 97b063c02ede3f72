/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.material.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0.4 mS cm-1; S/cm; 4e-4", "0.4 mS/cm; S/cm; 4e-4", "0.4 mS·cm⁻¹; S/cm; 4e-4",
			"0.4 mS cm^-1; S/cm; 4e-4", "20 nm; um; 0.02", "5 bar; MPa; 0.5", "500um; um; 500", "500 µm; um; 500",
			"500 μm; um; 500", "0.5 mm; um; 500", "0.5 MPa; MPa; 0.5", "298.15 K; degC; 25", "298 K; degC; 24.85",
			"25 C; degC; 25", "25 °C; degC; 25", "25 ℃; degC; 25", "-40 degC; degC; -40", "30 mA/cm2; mA/cm2; 30",
			"200 uA cm-2; mA/cm2; 0.2", "2 uL/cm2; uL/cm2; 2", "2 µl cm⁻²; uL/cm2; 2", "1.2 kohm cm2; ohm cm2; 1200",
			"1.2 kΩ·cm²; ohm cm2; 1200", "1.2 kΩ cm2; ohm cm2; 1200", "400 Ω·cm²; ohm cm2; 400",
			"0.04 ohm m2; ohm cm2; 400", "3; um; 3", "1e-7 S/cm; S/cm; 1e-7", "4.8 × 10⁻⁴ S/cm; S/cm; 4.8e-4",
			"4.8 x 10-4 S/cm; S/cm; 4.8e-4", "2.5 mAh/cm2; mAh/cm2; 2.5", "9 C/cm2; mAh/cm2; 2.5", "170 mAh/g; mAh/g; 170",
			"10 mg/cm2; mg/cm2; 10", "2 d; h; 48", "90 min; h; 1.5", "10 %; 1; 0.1", "15 vol%; 1; 0.15",
			"0.5C; 1/h; 0.5", "0.5 C; 1/h; 0.5", "C/2; 1/h; 0.5", "C/10; 1/h; 0.1", "5.1 g/cm3; g/cm3; 5.1",
			"5100 kg/m3; g/cm3; 5.1", "300 meV; eV; 0.3", "95 deg; deg; 95", "95°; deg; 95", "1.25 MPa m0.5; MPa m0.5; 1.25",
			"150 GPa; GPa; 150", "60 mV; V; 0.06", "1 Mohm; ohm; 1e6", "-1 um; um; -1", "+3 um; um; 3", ".5 um; um; 0.5",
			"5 Å; nm; 0.5", "2 cm2; cm2; 2", "200 mm2; cm2; 2" })
	void readsWhatPeopleWrite(String text, String unit, double expected) throws QuantityException {
		assertEquals(expected, Quantities.parse(text, unit), Math.abs(expected) * 1e-12);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"5 bar | um | 5 bar is a pressure; a length in um is expected.",
			"20 deg | 1 | 20 deg is an angle; a plain number in 1 is expected.",
			"3 um | mA/cm2 | 3 um is a length; a current density in mA/cm2 is expected.",
			"3 K | ohm cm2 | 3 K is a temperature; an area-specific resistance in ohm cm2 is expected.",
			"25 C | um | 25 C is a charge; a length in um is expected.",
			"3 m5 | um | 3 m5 is a quantity of another kind; a length in um is expected.",
			"0,5 mm | um | \"0,5 mm\" has a comma; write a decimal point, such as 0.5 mm, and no separators between thousands.",
			"thick | um | \"thick\" is no quantity; write a number and a unit, such as 20 nm.",
			"NaN | um | \"NaN\" is no quantity; write a number and a unit, such as 20 nm.",
			"Infinity um | um | \"Infinity um\" is no quantity; write a number and a unit, such as 20 nm.",
			"'' | um | A number is missing; write a number and a unit, such as 20 nm.",
			"1e999 um | um | \"1e999 um\" is too large.", "1e308 m | nm | \"1e308 m\" is too large.",
			"3 parsec | um | \"parsec\" is no known unit; write one such as um, nm, MPa, mS/cm or ohm cm2.",
			"3 um/ | um | \"um/\" is no known unit; write one such as um, nm, MPa, mS/cm or ohm cm2.",
			"3 /cm | um | \"/cm\" is no known unit; write one such as um, nm, MPa, mS/cm or ohm cm2.",
			"3 cm9 | um | \"cm9\" is no known unit; write one such as um, nm, MPa, mS/cm or ohm cm2.",
			"1 um 2 um | um | \"um 2 um\" is no known unit; write one such as um, nm, MPa, mS/cm or ohm cm2." })
	void refusesWithAWayOut(String text, String unit, String message) {
		assertEquals(message, assertThrows(QuantityException.class, () -> Quantities.parse(text, unit)).getMessage());
	}

	@Test
	void refusesEndlessTextsShortly() {
		String endless = "9".repeat(1_000_000);
		assertEquals("A text of 1000000 characters is no quantity; write a number and a unit, such as 20 nm.",
				assertThrows(QuantityException.class, () -> Quantities.parse(endless, "um")).getMessage());
		String unit = "5 " + "m".repeat(150);
		assertTrue(assertThrows(QuantityException.class, () -> Quantities.parse(unit, "um")).getMessage().length() < 200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "500; um; 500 um", "0.02; um; 20 nm", "1500; um; 1.5 mm", "0.5; um; 0.5 um",
			"1234.5; ohm cm2; 1.23 kohm cm2", "0.00034; S/cm; 0.34 mS/cm", "3.4e-8; S/cm; 3.4e-8 S/cm", "0; um; 0 um",
			"0.005; MPa; 5 kPa", "25; degC; 25 degC", "0.1; 1; 0.1", "0.5; 1/h; 0.5C", "1e-15; S/cm; 1e-15 S/cm",
			"NaN; um; –", "-Infinity; um; -∞ um", "-0.02; um; -20 nm", "2e6; ohm cm2; 2 Mohm cm2" })
	void printsWhatReadsWell(double value, String unit, String expected) {
		assertEquals(expected, Quantities.format(value, unit));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 1, 0.02, 1e-9, 1.0 / 3, 123456.789, 5e-324, 1e300, -0.07, 499.99999999999994 })
	void exactTextsLoseNothing(double value) throws QuantityException {
		for (String unit : new String[] { "um", "ohm cm2", "MPa", "degC", "1", "1/h", "h", "mA/cm2", "uL/cm2" }) {
			String text = Quantities.formatExactly(value, unit);
			assertEquals(value, Quantities.parse(text, unit), 0.0, text);
		}
	}

	@Test
	void exactTextsUseAReadableUnit() {
		assertEquals("20 nm", Quantities.formatExactly(0.02, "um"));
		assertEquals("1.2345 mm", Quantities.formatExactly(1234.5, "um"));
	}

	@Test
	void converts() {
		assertEquals(20, Quantities.convert(0.02, "um", "nm"), 1e-12);
		assertEquals(298.15, Quantities.convert(25, "degC", "K"), 1e-12);
		assertThrows(IllegalArgumentException.class, () -> Quantities.convert(1, "um", "MPa"));
		assertThrows(IllegalArgumentException.class, () -> Quantities.convert(1, "um", "parsec"));
	}

	@Test
	void knowsTheUnitOfEachProperty() throws QuantityException {
		for (Property property : Property.values()) {
			if (!property.isText()) {
				assertEquals(3, Quantities.parse("3 " + property.unit(), property.unit()), 1e-12, property.id());
			}
		}
	}

	@Test
	void tellsKindsApart() {
		assertTrue(Quantities.areSameKind("nm", "um"));
		assertFalse(Quantities.areSameKind("deg", "1"));
		assertFalse(Quantities.areSameKind("nm", "nonsense"));
	}
}
