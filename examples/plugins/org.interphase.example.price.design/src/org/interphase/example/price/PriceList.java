/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.price;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Properties;

/** Prices of materials, EUR/kg, by the id of the material. */
final class PriceList {

	private final Properties prices = new Properties();

	private PriceList() {
	}

	/** The list that comes with the example. */
	static PriceList example() {
		PriceList list = new PriceList();
		try (InputStream in = Objects.requireNonNull(PriceList.class.getResourceAsStream("prices.properties"))) { //$NON-NLS-1$
			list.prices.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return list;
	}

	/** The price of a material; empty if it is not in the list. */
	OptionalDouble of(String material) {
		String price = prices.getProperty(material);
		return price == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(price));
	}
}
