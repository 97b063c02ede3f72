/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.battinfo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;

/** Terms of the ontology with their addresses: a fixed version, kept here, so that no file depends on what the network serves. */
final class Terms {

	/** The version of the ontology that the terms are of. */
	static final String ONTOLOGY = "https://w3id.org/emmo/domain/battery/0.20.1/battery";

	private static final Properties TERMS = read();

	private Terms() {
	}

	/**
	 * The address of a term.
	 *
	 * @throws MissingResourceException if the list does not hold it
	 */
	static String address(String term) {
		String address = TERMS.getProperty(term);
		if (address == null) {
			throw new MissingResourceException("No such term: " + term, Terms.class.getName(), term);
		}
		return address;
	}

	/** Whether it relates a node to other nodes. */
	static boolean isRelation(String term) {
		return term.startsWith("has") && !term.equals("hasNumberValue");
	}

	private static Properties read() {
		Properties terms = new Properties();
		try (InputStream stream = Objects.requireNonNull(Terms.class.getResourceAsStream("terms.properties"))) {
			terms.load(stream);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return terms;
	}
}
