/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution.Exact;
import org.junit.jupiter.api.Test;

class FilledEquationTest {

	@Test
	void valuesWithUnitsStandInPlaceOfSymbols() {
		assertEquals("(0.5 ohm cm2)/f; f = min(1, (2 MPa)/(150 MPa))",
				FilledEquation.of("R_ct/f; f = min(1, P/H_eff)", List.of(parameter("R_ct", 0.5, "ohm cm2"),
						parameter("P", 2, "MPa"), parameter("H_eff", 150, "MPa"))));
	}

	@Test
	void aSymbolIsOnlyReplacedWhereItStandsAlone() {
		assertEquals("sqrt(3)*R_s*as*s(x)",
				FilledEquation.of("sqrt(s)*R_s*as*s(x)", List.of(parameter("s", 3, "1"))));
	}

	@Test
	void theLongerSymbolGoesFirst() {
		assertEquals("(1 cm)/(2 S/cm)", FilledEquation.of("d/d_c",
				List.of(parameter("d", 1, "cm"), parameter("d_c", 2, "S/cm"))));
	}

	@Test
	void anEquationWithoutParametersStays() {
		assertEquals("0", FilledEquation.of("0", List.of()));
	}

	private static Parameter parameter(String symbol, double value, String unit) {
		return new Parameter(symbol, symbol, unit, new Exact(value), Provenance.READ, "", "");
	}
}
