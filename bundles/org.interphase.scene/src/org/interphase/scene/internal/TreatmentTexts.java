/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.List;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.TreatmentContext;
import org.interphase.model.Treatment;
import org.interphase.scene.Amounts;

/** Says in words how a face was treated, in the order of application. */
public final class TreatmentTexts {

	private static final double NANOMETRES_PER_MICROMETRE = 1000;

	private TreatmentTexts() {
	}

	/** Treatments of an assessed face, such as {@code polished, coated ZnO 20 nm}. */
	public static String of(List<TreatmentContext> treatments) {
		StringJoiner texts = joiner();
		treatments.forEach(treatment -> texts.add(text(treatment.kind(), treatment.material().name(), treatment.thickness(),
				treatment.duration(), treatment.temperature())));
		return String.valueOf(texts);
	}

	/** Treatments of a face of a design. */
	public static String ofModel(List<Treatment> treatments) {
		StringJoiner texts = joiner();
		treatments.forEach(treatment -> texts.add(text(treatment.getKind(), treatment.getMaterial(),
				number(treatment.getThickness()), number(treatment.getDuration()), number(treatment.getTemperature()))));
		return String.valueOf(texts);
	}

	private static String text(@Nullable String kind, @Nullable String material, double nanometres, double hours,
			double celsius) {
		StringBuilder text = new StringBuilder(kind == null || kind.isEmpty() ? Texts.get("treatment.unknown") : kind); //$NON-NLS-1$
		if (material != null && !material.isEmpty()) {
			text.append(' ').append(material);
		}
		if (!Double.isNaN(nanometres)) {
			text.append(' ').append(Amounts.thickness(nanometres / NANOMETRES_PER_MICROMETRE));
		}
		if (!Double.isNaN(hours)) {
			text.append(' ').append(Amounts.number(hours)).append(" h"); //$NON-NLS-1$
		}
		if (!Double.isNaN(celsius)) {
			text.append(' ').append(Amounts.number(celsius)).append(" \u00b0C"); //$NON-NLS-1$
		}
		return text.toString();
	}

	private static double number(@Nullable Double value) {
		return value == null ? Double.NaN : value.doubleValue();
	}

	private static StringJoiner joiner() {
		return new StringJoiner(", "); //$NON-NLS-1$
	}
}
