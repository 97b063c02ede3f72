/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.QuantityException;
import org.interphase.core.registry.Registries;
import org.interphase.core.text.Labels;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.ui.internal.layers.LayerColumn.Content;
import org.interphase.ui.internal.table.DelimitedText;

/** Reads layers from rows of a spreadsheet. Each row is read for itself: a wrong one says why and does not stop the others. */
public final class LayerRows {

	private final Registries registries;

	/** With what is contributed. */
	public LayerRows(Registries registries) {
		this.registries = registries;
	}

	/** The rows of a text, as spreadsheets copy it (tabs) or as CSV with commas or semicolons. Empty rows are left out. */
	public List<LayerRow> read(String text) {
		try {
			// the delimiter that gives the first row most cells is meant
			DelimitedText best = DelimitedText.readings(text).stream().reduce((one, other) -> other.width() > one.width() ? other : one)
					.orElseThrow();
			return rows(best.rows());
		} catch (IOException unreadable) {
			return List.of(LayerRow.bad(1, text, String.valueOf(unreadable.getMessage())));
		}
	}

	private List<LayerRow> rows(List<CSVRecord> records) {
		Optional<List<LayerColumn>> header = records.isEmpty() ? Optional.empty() : LayerColumn.ofHeader(records.get(0).toList());
		List<LayerColumn> columns = header.orElse(LayerColumn.STANDARD);
		List<LayerRow> rows = new ArrayList<>();
		for (CSVRecord row : header.isPresent() ? records.subList(1, records.size()) : records) {
			List<String> cells = row.toList();
			if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
				rows.add(row((int) row.getRecordNumber(), columns, cells));
			}
		}
		return rows;
	}

	private LayerRow row(int number, List<LayerColumn> columns, List<String> cells) {
		String text = String.join("   ", cells); //$NON-NLS-1$
		Map<Content, String> values = new EnumMap<>(Content.class);
		for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
			String cell = cells.get(i);
			if (!cell.isBlank()) {
				// a number without a unit has the one of the header
				String unit = columns.get(i).unit();
				values.put(columns.get(i).content(), unit.isEmpty() || !isNumber(cell) ? cell : cell + ' ' + unit);
			}
		}
		try {
			return LayerRow.good(number, text, layer(values));
		} catch (QuantityException exception) {
			return LayerRow.bad(number, text, exception.getMessage());
		}
	}

	private static boolean isNumber(String cell) {
		return Character.isDigit(cell.charAt(cell.length() - 1)) || cell.endsWith("."); //$NON-NLS-1$
	}

	private Layer layer(Map<Content, String> values) throws QuantityException {
		String written = values.get(Content.MATERIAL);
		if (written == null) {
			throw new QuantityException(Messages.row_materialMissing);
		}
		String kind = values.get(Content.KIND);
		Layer layer = kind == null ? ofMaterial(written) : ofKind(kind, written);
		layer.setId(EcoreUtil.generateUUID());
		String name = values.get(Content.NAME);
		layer.setName(name == null ? written : name);
		set(layer, CellstackPackage.Literals.LAYER__THICKNESS, values.get(Content.THICKNESS));
		set(layer, CellstackPackage.Literals.LAYER__POROSITY, values.get(Content.POROSITY));
		return layer;
	}

	private static void set(Layer layer, EAttribute feature, @Nullable String text) throws QuantityException {
		Optional<FeatureQuantity> quantity = FeatureQuantity.of(feature);
		if (text != null && quantity.isPresent()) {
			layer.eSet(feature, quantity.get().parse(text));
		}
	}

	/** The kind of layer that the notation makes of a material, or of one of its words for a whole class such as ILE. */
	private Layer ofMaterial(String written) throws QuantityException {
		String name = registries.materials().find(written).map(MaterialRecord::id).orElse(written);
		try {
			List<Layer> layers = NotationParser.of(registries).parse(name + " | " + name).getStacks().get(0).getLayers(); //$NON-NLS-1$
			if (layers.size() == 2) {
				return layers.remove(0);
			}
		} catch (NotationException unknown) {
			// says it in the words of a table below
		}
		throw unknown(written);
	}

	private Layer ofKind(String kind, String written) throws QuantityException {
		for (LayerKind known : LayerKind.values()) {
			// tables come from elsewhere, so the English word counts in every language
			if (known.label().equalsIgnoreCase(kind.strip()) || Labels.of(known).equalsIgnoreCase(kind.strip())) {
				Layer layer = classes().map(type -> (Layer) CellstackFactory.eINSTANCE.create(type))
						.filter(candidate -> LayerKind.of(candidate) == known).findFirst().orElseThrow();
				layer.setMaterial(material(written).id());
				return layer;
			}
		}
		throw new QuantityException(NLS.bind(Messages.row_kind, kind));
	}

	private static Stream<EClass> classes() {
		return CellstackPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && CellstackPackage.Literals.LAYER.isSuperTypeOf(type));
	}

	private MaterialRecord material(String written) throws QuantityException {
		Optional<MaterialRecord> found = registries.materials().find(written);
		if (found.isEmpty()) {
			throw unknown(written);
		}
		return found.get();
	}

	private QuantityException unknown(String written) {
		List<String> suggestions = registries.materials().suggest(written);
		return new QuantityException(suggestions.isEmpty() ? NLS.bind(Messages.row_material, written)
				: NLS.bind(Messages.row_materialSuggest, written, String.join(", ", suggestions))); //$NON-NLS-1$
	}
}
