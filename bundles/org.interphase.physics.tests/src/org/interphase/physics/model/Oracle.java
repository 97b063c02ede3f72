/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.hipparchus.complex.Complex;

import com.fasterxml.jackson.databind.JsonNode;

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

	/** A numeric input. */
	double number(String key) {
		return tree(key).asDouble();
	}

	/** A text input. */
	String text(String key) {
		return tree(key).asText();
	}

	/** An input that is a list or an object. */
	JsonNode tree(String key) {
		return OracleFile.member(this, key);
	}

	@Override
	public String toString() {
		return id;
	}
}
