/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.model.CellstackPackage;
import org.interphase.ui.internal.table.DelimitedText;

/**
 * Reads the spectrum in a table as instruments and spreadsheets write it: separated by tabs, semicolons or commas, with or
 * without a header and with lines about the instrument before it. Each row is read for itself: a wrong one says why and does
 * not stop the others.
 */
public final class SpectrumTable {

	/** Resistance per area, where a header says so. */
	static final String PER_AREA = "ohm cm2"; //$NON-NLS-1$

	private SpectrumTable() {
	}

	/** The spectrum in a text, read with the delimiter that makes most points. */
	public static MeasuredSpectrum read(String text) {
		try {
			return DelimitedText.readings(text).stream().map(SpectrumTable::read)
					// of equal ones the first, that is the likelier delimiter
					.max(Comparator.comparingInt((MeasuredSpectrum spectrum) -> spectrum.points().size())
							.thenComparing(MeasuredSpectrum::named))
					.orElseThrow();
		} catch (IOException unreadable) {
			return new MeasuredSpectrum(List.of(new SpectrumRow(1, text, null, String.valueOf(unreadable.getMessage()))),
					SpectrumColumns.STANDARD.unit(), false, false);
		}
	}

	private static MeasuredSpectrum read(DelimitedText table) {
		List<CSVRecord> records = table.rows();
		Optional<SpectrumColumns> header = Optional.empty();
		int next = 0;
		while (next < records.size() && header.isEmpty()) {
			header = SpectrumColumns.ofHeader(records.get(next++).toList());
		}
		SpectrumColumns columns = header.orElse(SpectrumColumns.STANDARD);
		// without a header, every row may be a point; what stands before the first one is about the instrument
		List<CSVRecord> below = records.subList(header.isPresent() ? next : 0, records.size());
		String unit = Quantities.areSameKind(columns.unit(), PER_AREA) ? PER_AREA : SpectrumColumns.STANDARD.unit();
		boolean decimalCommas = !table.delimiter().equals(DelimitedText.COMMA);
		List<SpectrumRow> rows = new ArrayList<>();
		for (CSVRecord row : below) {
			List<String> cells = row.toList().stream().map(cell -> decimalCommas ? withPoint(cell) : cell).toList();
			if (!rows.isEmpty() || isPoint(cells, columns)) {
				rows.add(row((int) row.getRecordNumber(), cells, columns, unit));
			}
		}
		return new MeasuredSpectrum(rows, unit, header.isPresent(), columns.negated());
	}

	/** A decimal comma, which nothing else can mean where cells are separated otherwise. */
	private static String withPoint(String cell) {
		return cell.matches("[+-]?\\d+,\\d+(?:[eE][+-]?\\d+)?") ? cell.replace(',', '.') : cell; //$NON-NLS-1$
	}

	private static boolean isPoint(List<String> cells, SpectrumColumns columns) {
		return cells.size() >= columns.width() && List.of(columns.frequency(), columns.real(), columns.imaginary()).stream()
				.allMatch(index -> cells.get(index).matches("[+-]?\\.?\\d.*")); //$NON-NLS-1$
	}

	private static SpectrumRow row(int number, List<String> cells, SpectrumColumns columns, String unit) {
		String text = String.join("   ", cells); //$NON-NLS-1$
		if (cells.size() < columns.width()) {
			return new SpectrumRow(number, text, null, NLS.bind(Messages.row_short, cells.size(), columns.width()));
		}
		try {
			double frequency = number(cells.get(columns.frequency()), columns.frequencyUnit(),
					CellstackPackage.Literals.IMPEDANCE_POINT__FREQUENCY, null);
			double real = number(cells.get(columns.real()), columns.unit(), CellstackPackage.Literals.IMPEDANCE_POINT__REAL, unit);
			double imaginary = number(cells.get(columns.imaginary()), columns.unit(),
					CellstackPackage.Literals.IMPEDANCE_POINT__IMAGINARY, unit);
			return new SpectrumRow(number, text, new SpectrumPoint(frequency, real, imaginary), ""); //$NON-NLS-1$
		} catch (QuantityException wrong) {
			return new SpectrumRow(number, text, null, wrong.getMessage());
		}
	}

	/** A cell, which may have a unit of its own, within the range of a feature, in its unit or another one. */
	private static double number(String cell, String unit, EAttribute feature, @Nullable String wanted) throws QuantityException {
		String text = Character.isLetter(cell.isEmpty() ? ' ' : cell.charAt(cell.length() - 1)) ? cell : cell + ' ' + unit;
		FeatureQuantity quantity = FeatureQuantity.of(feature).orElseThrow();
		double value = Quantities.parse(text, wanted == null ? quantity.unit() : wanted);
		Optional<String> problem = quantity.check(value);
		if (problem.isPresent()) {
			throw new QuantityException(problem.get());
		}
		return value;
	}
}
