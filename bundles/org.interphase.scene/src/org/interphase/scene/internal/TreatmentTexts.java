/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.TreatmentContext;
import org.interphase.model.Treatment;
import org.interphase.scene.Amounts;

/** Says in words how a face was treated, in the order of application. */
public final class TreatmentTexts {

	private static final double NANOMETRES_PER_MICROMETRE = 1000;

	private final Amounts amounts;
	private final UnaryOperator<String> symbols;

	/**
	 * Texts with quantities and materials as people read them.
	 *
	 * @param symbols the symbol of a material by its id; the id itself if it is not known
	 */
	public TreatmentTexts(Amounts amounts, UnaryOperator<String> symbols) {
		this.amounts = amounts;
		this.symbols = symbols;
	}

	/** Treatments of an assessed face, such as {@code polished, coated ZnO 20 nm}. */
	public String of(List<TreatmentContext> treatments) {
		StringJoiner texts = joiner();
		treatments.forEach(treatment -> texts.add(text(treatment.kind(), treatment.material().id(), treatment.thickness(),
				treatment.duration(), treatment.temperature())));
		return String.valueOf(texts);
	}

	/** Treatments of a face of a design. */
	public String ofModel(List<Treatment> treatments) {
		StringJoiner texts = joiner();
		treatments.forEach(treatment -> texts.add(text(treatment.getKind(), treatment.getMaterial(),
				number(treatment.getThickness()), number(treatment.getDuration()), number(treatment.getTemperature()))));
		return String.valueOf(texts);
	}

	private String text(@Nullable String kind, @Nullable String material, double nanometres, double hours,
			double celsius) {
		StringBuilder text = new StringBuilder(kind(kind));
		if (material != null && !material.isEmpty()) {
			text.append(' ').append(symbols.apply(material));
		}
		if (!Double.isNaN(nanometres)) {
			text.append(' ').append(amounts.thickness(nanometres / NANOMETRES_PER_MICROMETRE));
		}
		if (!Double.isNaN(hours)) {
			text.append(' ').append(Amounts.number(hours)).append(" h"); //$NON-NLS-1$
		}
		if (!Double.isNaN(celsius)) {
			text.append(' ').append(amounts.temperature(celsius));
		}
		return text.toString();
	}

	/** The built-in kinds have words of their own; another one is named by its id. */
	private static String kind(@Nullable String kind) {
		if (kind == null || kind.isEmpty()) {
			return Texts.get("treatment.unknown"); //$NON-NLS-1$
		}
		String key = "treatment.kind." + kind; //$NON-NLS-1$
		return Texts.has(key) ? Texts.get(key) : kind;
	}

	private static double number(@Nullable Double value) {
		return value == null ? Double.NaN : value.doubleValue();
	}

	private static StringJoiner joiner() {
		return new StringJoiner(", "); //$NON-NLS-1$
	}
}
