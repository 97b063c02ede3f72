/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Summary;

/** How hints name things. */
final class Words {

	/** Probabilities of the ends of a band. */
	static final double LOW = 0.05;
	/** Upper end of a band. */
	static final double HIGH = 0.95;

	private static final int LONGEST_CITATION = 110;
	private static final int MOST_SOURCES = 3;
	private static final int LONGEST_LABEL = 30;

	private Words() {
	}

	/** A number with its band and unit, such as {@code 45 (20–90) ohm cm2}. */
	static String band(Summary value, String unit) {
		String median = Figures.number(value.median());
		return value.p5() < value.p95()
				? median + " (" + Figures.number(value.p5()) + '\u2013' + Figures.number(value.p95()) + ") " + unit //$NON-NLS-1$ //$NON-NLS-2$
				: median + ' ' + unit;
	}

	/** The range of a parameter with its unit. */
	static String range(Parameter parameter) {
		return ShownUnit.of(parameter.unit())
				.band(new Summary(parameter.value().quantile(LOW), parameter.value().median(), parameter.value().quantile(HIGH)));
	}

	/** Both ends of the band of a parameter with its unit, such as {@code 0.1–0.4 eV}; one number if it is exact. */
	static String ends(Parameter parameter) {
		ShownUnit unit = ShownUnit.of(parameter.unit());
		String low = Figures.number(unit.convert(parameter.value().quantile(LOW)));
		String high = Figures.number(unit.convert(parameter.value().quantile(HIGH)));
		return ((low.equals(high) ? low : low + '\u2013' + high) + ' ' + unit.symbol()).strip();
	}

	/** Citations of keys separated by blanks; empty if there are none. */
	static List<String> sources(String keys, Registries registries) {
		return keys.isBlank() ? List.of() : Stream.of(keys.strip().split("\\s+")).map(key -> source(key, registries)).toList(); //$NON-NLS-1$
	}

	private static String source(String key, Registries registries) {
		MaterialLookup materials = registries.materials();
		return materials.source(key).or(() -> registries.evidence().source(key)).map(SourceRecord::citation)
				.filter(citation -> !citation.isBlank()).orElse(key);
	}

	/** A line that names the sources, each shortened; empty if there are none. */
	static String sourceLine(List<String> citations) {
		List<String> shown = citations.stream().distinct().limit(MOST_SOURCES)
				.map(citation -> shortened(citation, LONGEST_CITATION)).collect(Collectors.toCollection(ArrayList::new));
		if (citations.stream().distinct().count() > MOST_SOURCES) {
			shown.add("\u2026"); //$NON-NLS-1$
		}
		return shown.isEmpty() ? "" : NLS.bind(Messages.hint_sources, String.join("; ", shown)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Lines without the empty ones. */
	static String lines(String... lines) {
		return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** A name that fits beside an axis. */
	static String label(String text) {
		return shortened(text, LONGEST_LABEL);
	}

	/** A text of at most this many letters. */
	static String shortened(String text, int longest) {
		return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + '\u2026';
	}
}
