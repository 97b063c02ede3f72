/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.hipparchus.complex.Complex;

/**
 * One checked number.
 *
 * @param id        its id, e.g. {@code M4b1}
 * @param model     what is computed
 * @param inputs    JSON object of the inputs, each key with its unit
 * @param expected  the number
 * @param tolerance relative tolerance
 */
record Oracle(String id, String model, String inputs, Complex expected, double tolerance) {

	/** The letter and number at the start of the id, e.g. {@code M4}. */
	String family() {
		return id.replaceFirst("^(M\\d+).*$", "$1");
	}

	/** A numeric input. */
	double number(String key) {
		return Double.parseDouble(raw(key));
	}

	/** A text input. */
	String text(String key) {
		String raw = raw(key);
		return raw.substring(1, raw.length() - 1);
	}

	@Override
	public String toString() {
		return id;
	}

	private String raw(String key) {
		return OracleFile.member(this, key);
	}
}
