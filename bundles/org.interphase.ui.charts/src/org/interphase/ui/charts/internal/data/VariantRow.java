/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.List;

/**
 * One property of several variants.
 *
 * @param name   the property, with its unit
 * @param values its text for each variant; empty where it has none
 * @param header whether it is a heading over the rows that follow
 */
public record VariantRow(String name, List<String> values, boolean header) {

	/** Copies the list. */
	public VariantRow {
		values = List.copyOf(values);
	}
}
