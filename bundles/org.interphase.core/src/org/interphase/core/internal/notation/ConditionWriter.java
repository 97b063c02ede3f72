/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.interphase.model.Atmosphere;
import org.interphase.model.CellstackPackage.Literals;
import org.interphase.model.Conditions;

/** Writes conditions in the short form. */
final class ConditionWriter {

	private static final Map<EAttribute, String> WORDS = words();

	private ConditionWriter() {
	}

	/** The text of the conditions that are known, with a blank before it; empty if none is. */
	static String write(Conditions conditions) {
		StringBuilder text = new StringBuilder();
		WORDS.forEach((feature, word) -> {
			if (conditions.eGet(feature) instanceof Double value && Double.isFinite(value)) {
				text.append(" @ ").append(word).append(quantity(value, feature)); //$NON-NLS-1$
			}
		});
		if (conditions.getAtmosphere() != Atmosphere.UNSPECIFIED) {
			text.append(" @ ").append(conditions.getAtmosphere().getLiteral()); //$NON-NLS-1$
		}
		return text.toString();
	}

	/** A C-rate that would be read as a temperature is written per hour. */
	private static String quantity(double value, EAttribute feature) {
		String text = LayerWriter.exact(value, feature);
		boolean isOddRate = feature == Literals.CONDITIONS__CRATE && !ConditionTexts.isRate(text);
		return isOddRate ? text.substring(0, text.length() - 1) + " 1/h" : text; //$NON-NLS-1$
	}

	private static Map<EAttribute, String> words() {
		Map<EAttribute, String> words = new LinkedHashMap<>();
		words.put(Literals.CONDITIONS__TEMPERATURE, ""); //$NON-NLS-1$
		words.put(Literals.CONDITIONS__MAXIMUM_TEMPERATURE, "max "); //$NON-NLS-1$
		words.put(Literals.CONDITIONS__STACK_PRESSURE, ""); //$NON-NLS-1$
		words.put(Literals.CONDITIONS__FABRICATION_PRESSURE, "pressed "); //$NON-NLS-1$
		words.put(Literals.CONDITIONS__CURRENT_DENSITY, ""); //$NON-NLS-1$
		words.put(Literals.CONDITIONS__CRATE, ""); //$NON-NLS-1$
		words.put(Literals.CONDITIONS__CHARGE_CUTOFF, "charge "); //$NON-NLS-1$
		words.put(Literals.CONDITIONS__DISCHARGE_CUTOFF, "discharge "); //$NON-NLS-1$
		words.put(Literals.CONDITIONS__AGE, "aged "); //$NON-NLS-1$
		words.put(Literals.CONDITIONS__DEW_POINT, "dew "); //$NON-NLS-1$
		return words;
	}
}
