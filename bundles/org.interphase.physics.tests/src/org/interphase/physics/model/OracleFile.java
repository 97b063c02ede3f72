/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hipparchus.complex.Complex;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the oracles. */
final class OracleFile {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Pattern COMPLEX = Pattern.compile("([-+]?[0-9.]+(?:e[-+]?[0-9]+)?)([-+][0-9.]+(?:e[-+]?[0-9]+)?)j");

	private OracleFile() {
	}

	static List<Oracle> read() {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader reader = new InputStreamReader(OracleFile.class.getResourceAsStream("oracles.csv"),
				StandardCharsets.UTF_8); CSVParser parser = format.parse(reader)) {
			return parser.stream().map(OracleFile::oracle).toList();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** The value of a member of the inputs, as JSON. */
	static JsonNode member(Oracle oracle, String key) {
		try {
			JsonNode value = JSON.readTree(oracle.inputs()).get(key);
			if (value == null) {
				throw new IllegalArgumentException(oracle.id() + " has no input " + key);
			}
			return value;
		} catch (JsonProcessingException broken) {
			throw new IllegalArgumentException(oracle.id(), broken);
		}
	}

	private static Oracle oracle(CSVRecord row) {
		return new Oracle(row.get("id"), row.get("model"), row.get("inputs"), number(row.get("expected")),
				Double.parseDouble(row.get("rel_tol")));
	}

	private static Complex number(String text) {
		Matcher matcher = COMPLEX.matcher(text);
		return matcher.matches()
				? new Complex(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)))
				: Complex.valueOf(Double.parseDouble(text));
	}
}
