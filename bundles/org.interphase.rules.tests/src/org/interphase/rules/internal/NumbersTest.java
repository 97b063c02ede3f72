/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

	@ParameterizedTest
	@CsvSource({ "0,0", "5,5", "3.744,3.74", "0.05,0.05", "400,400", "2e-5,2E-5", "1.234e-7,1.23E-7", "123456,1.23E5",
			"-39.9,-39.9", "0.9999,1", "NaN,NaN" })
	void threeDigits(double number, String text) {
		assertEquals(text, Numbers.text(number));
	}
}
