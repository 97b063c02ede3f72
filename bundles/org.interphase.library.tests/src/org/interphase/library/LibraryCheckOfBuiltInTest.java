/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.interphase.core.library.LibraryCheck;
import org.interphase.core.library.LibraryProblem;
import org.interphase.core.material.Formula;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryCheckOfBuiltInTest {

	private static List<LibraryProblem> problems() {
		return LibraryCheck.problems(
				new Registries.Builder().add(new BuiltInMaterials()).add(new BuiltInEvidence()).build());
	}

	@Test
	void onlyKnownErrorsOfTheSourcesAreFound() {
		assertEquals(List.of(), problems().stream().filter(problem -> !problem.isKnown()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "llzto_05, alias, E1", "li9_6, formula, E5", "q_llzo_146f, parts, E11", "q_llzo_146d, parts, E11",
			"nmc811, youngsModulus, L1" })
	void knownErrorsAreFoundAndNamed(String entry, String property, String error) {
		assertTrue(problems().stream().anyMatch(problem -> problem.entry().equals(entry)
				&& problem.property().equals(property) && problem.known().orElseThrow().id().equals(error)));
		assertEquals(5, problems().size());
	}

	@Test
	void theChargeIsNamed() {
		assertTrue(problems().stream().map(LibraryProblem::message)
				.anyMatch("Li7La3Zr1.5Ta0.5O12 is not charge neutral (off by +0.50)."::equals));
		assertTrue(problems().stream().map(LibraryProblem::message)
				.anyMatch("Li9.6P3S12 is not charge neutral (off by +0.60)."::equals));
	}

	/** Most solids have a formula with definite amounts; all of these but one are neutral. */
	@Test
	void theFormulasOfTheLibraryAreNeutral() {
		int ionic = 0;
		for (MaterialRecord material : LibraryFixture.materials()) {
			Optional<Formula> formula = Formula.parse(material.formula()).filter(Formula::isIonic);
			if (formula.isPresent()) {
				ionic++;
				assertEquals(material.id().equals("li9_6") ? 0.6 : 0, formula.get().imbalance(), 0.005, material.id());
			}
		}
		assertEquals(50, ionic, "formulas with ions");
	}
}
