/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;

/** The materials of the house, from {@code materials.csv}: one line for each value of a property. */
public final class AcmeMaterials implements MaterialLibrary {

	private static final String ID = "org.interphase.example.acme";
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private final List<MaterialRecord> materials = read();

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Collection<MaterialRecord> materials() {
		return materials;
	}

	@Override
	public Collection<SourceRecord> sources() {
		return List.of(new SourceRecord("acme-data-sheet", "Acme data sheet 1 (invented for this example)", "", "unknown",
				"all of it"));
	}

	private static List<MaterialRecord> read() {
		Map<String, List<CSVRecord>> rowsByMaterial = new LinkedHashMap<>();
		try (InputStream input = AcmeMaterials.class.getResourceAsStream("materials.csv");
				Reader text = new InputStreamReader(input, StandardCharsets.UTF_8);
				CSVParser rows = FORMAT.parse(text)) {
			rows.forEach(row -> rowsByMaterial.computeIfAbsent(row.get("id"), id -> new ArrayList<>()).add(row));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return rowsByMaterial.values().stream().map(AcmeMaterials::material).toList();
	}

	private static MaterialRecord material(List<CSVRecord> rows) {
		CSVRecord first = rows.get(0);
		return new MaterialRecord(first.get("id"), first.get("name"), first.get("family"), first.get("formula"),
				List.of(), Set.of(first.get("role")), rows.stream().map(AcmeMaterials::value).toList(), "", ID);
	}

	private static PropertyRecord value(CSVRecord row) {
		return new PropertyRecord(Property.ofId(row.get("property")), Double.parseDouble(row.get("low")),
				Double.parseDouble(row.get("high")), "", row.get("qualifier"), Double.parseDouble(row.get("temperature")),
				Provenance.READ, "acme-data-sheet", "");
	}
}
