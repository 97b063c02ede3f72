/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each formula against the numbers recomputed from it independently, at the tolerance of each number. */
class OracleTest {

	private static final int ALL = 120;

	static List<Oracle> oracles() {
		return OracleFile.read();
	}

	@ParameterizedTest
	@MethodSource("oracles")
	void formulaGivesTheOracle(Oracle oracle) {
		OracleFormula formula = formulas().get(oracle.model());
		assertNotNull(formula, () -> oracle.id() + " has no formula for " + oracle.model());
		Complex actual = formula.value(oracle);
		double deviation = actual.subtract(oracle.expected()).norm() / oracle.expected().norm();
		assertTrue(deviation <= oracle.tolerance(),
				() -> oracle.id() + ": " + actual + " instead of " + oracle.expected() + ", off by " + deviation);
	}

	@Test
	void noFormulaIsWithoutAnOracle() {
		Set<String> tested = new TreeSet<>();
		oracles().forEach(oracle -> tested.add(oracle.model()));
		assertEquals(new TreeSet<>(formulas().keySet()), tested);
	}

	@Test
	void allOraclesAreRun() {
		Set<String> ids = new TreeSet<>();
		oracles().forEach(oracle -> ids.add(oracle.id()));
		assertEquals(ALL, ids.size());
		assertEquals(ALL, oracles().size());
	}

	private static Map<String, OracleFormula> formulas() {
		Map<String, OracleFormula> all = new HashMap<>(OracleFormulas.BY_MODEL);
		all.putAll(CellOracleFormulas.BY_MODEL);
		return all;
	}
}
