/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each formula against the numbers recomputed from it independently, at the tolerance of each number. */
class OracleTest {

	private static final Set<String> FAMILIES = Set.of("M0", "M1", "M2", "M3", "M4", "M5", "M6", "M8", "M9");
	private static final Set<String> SINGLE = Set.of("M13a_med", "M13a_gsd");
	private static final int FEWEST = 70;

	static Stream<Oracle> oracles() {
		return OracleFile.read().stream().filter(OracleTest::isOurs);
	}

	@ParameterizedTest
	@MethodSource("oracles")
	void formulaGivesTheOracle(Oracle oracle) {
		OracleFormula formula = OracleFormulas.BY_MODEL.get(oracle.model());
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
		assertEquals(new TreeSet<>(OracleFormulas.BY_MODEL.keySet()), tested);
	}

	@Test
	void noOracleWasLost() {
		List<Oracle> ours = oracles().toList();
		assertTrue(ours.size() >= FEWEST, () -> "only " + ours.size() + " oracles");
	}

	private static boolean isOurs(Oracle oracle) {
		return FAMILIES.contains(oracle.family()) || SINGLE.contains(oracle.id());
	}
}
