/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConditionsOptionTest extends CommandLineFixture {

	private JsonNode conditionsAt(String at) throws Exception {
		return assessJson("--at", at, file("a.cellstack", GARNET)).json().at("/designs/0/conditions");
	}

	@Test
	void conditionsReplaceThoseOfTheDesign() throws Exception {
		JsonNode conditions = conditionsAt("T=60C, P=50bar,Pfab=0.3GPa,j=100uA/cm2,age=1h,dew=-40,Vmax=4.2,Vmin=2500mV");
		assertEquals(60, conditions.get("temperature_degC").doubleValue(), 1e-9);
		assertEquals(5, conditions.get("stack_pressure_MPa").doubleValue(), 1e-9);
		assertEquals(300, conditions.get("fabrication_pressure_MPa").doubleValue(), 1e-9);
		assertEquals(0.1, conditions.get("current_density_mA_cm2").doubleValue(), 1e-9);
		assertEquals(1, conditions.get("age_h").doubleValue(), 1e-9);
		assertEquals(-40, conditions.get("dew_point_degC").doubleValue(), 1e-9);
		assertEquals(4.2, conditions.get("charge_cutoff_V").doubleValue(), 1e-9);
		assertEquals(2.5, conditions.get("discharge_cutoff_V").doubleValue(), 1e-9);
	}

	@Test
	void aRateReplacesTheCurrentDensityOfTheDesign() throws Exception {
		JsonNode conditions = conditionsAt("C=C/2");
		assertEquals(0.5, conditions.get("c_rate_per_h").doubleValue(), 1e-9);
		assertTrue(conditions.get("current_density_mA_cm2").isNull());
		assertEquals(25, conditions.get("temperature_degC").doubleValue());
		assertEquals(0.5, conditionsAt("C=0.5").get("c_rate_per_h").doubleValue(), 1e-9);
	}

	@Test
	void conditionsAreSetWhereTheDesignHasNone() throws Exception {
		file("b.cellstack", GARNET.replaceAll("<conditions.*/>", ""));
		JsonNode bare = assessJson("b.cellstack").json().at("/designs/0/conditions");
		assertTrue(bare.get("temperature_degC").isNull());
		assertEquals(25, bare.at("/assumed/temperature_degC").doubleValue());
		JsonNode set = assessJson("--at", "T=333.15K", "b.cellstack").json().at("/designs/0/conditions");
		assertEquals(60, set.get("temperature_degC").doubleValue(), 1e-9);
		assertTrue(set.get("assumed").isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "T; T", "T=; T", "T=warm; warm", "T=5bar; 5bar", "T=NaN; T", "T=-400C; T",
			"T=1e9; T", "P=-1; P", "X=3; X", "T=60C,T=61C; twice", "'T=60C,'; value", "''; value", "=5; condition",
			"P=1e400; P" })
	void badConditionsAreRefused(String at, String complaint) throws Exception {
		run("assess", "--at", at, file("a.cellstack", GARNET)).refusedWith("--at", complaint);
	}
}
