/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.quantity;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.measure.Unit;

import org.interphase.core.internal.text.Texts;
import org.interphase.core.quantity.QuantityException;

import tech.units.indriya.unit.Units;

/** Kinds of quantities: what may be converted into each other, and what people call it. */
public final class QuantityKinds {

	private static final Texts TEXTS = new Texts(QuantityKinds.class);
	private static final String[][] KINDS = { { "length", "m" }, { "area", "cm2" }, { "volume", "L" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			{ "pressure", "Pa" }, { "temperature", "K" }, { "time", "h" }, { "rate", "1/h" }, { "current", "A" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			{ "currentDensity", "A/m2" }, { "voltage", "V" }, { "resistance", "ohm" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			{ "arealResistance", "ohm cm2" }, { "conductivity", "S/cm" }, { "arealCapacity", "mAh/cm2" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			{ "specificCapacity", "mAh/g" }, { "charge", "Ah" }, { "arealMass", "mg/cm2" }, { "mass", "g" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			{ "density", "g/cm3" }, { "energy", "eV" }, { "angle", "rad" }, { "toughness", "MPa m0.5" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			{ "price", "USD/kg" }, { "thermalExpansion", "1/K" }, { "number", "1" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Map<String, Unit<?>> UNITS = units();

	private QuantityKinds() {
	}

	/** Whether values in one unit can be expressed in the other; an angle is no plain number here. */
	public static boolean areSame(Unit<?> unit, Unit<?> other) {
		return unit.isCompatible(cast(other)) && isAngle(unit) == isAngle(other);
	}

	/** Whether it is a unit of C-rates. */
	public static boolean isRate(Unit<?> unit) {
		return areSame(unit, Units.HERTZ);
	}

	/** Name of the kind of a unit with an article, e.g. {@code a pressure}. */
	public static String name(Unit<?> unit) {
		return TEXTS.get("kind." + UNITS.entrySet().stream().filter(kind -> areSame(unit, kind.getValue())) //$NON-NLS-1$
				.map(Map.Entry::getKey).findFirst().orElse("other")); //$NON-NLS-1$
	}

	private static boolean isAngle(Unit<?> unit) {
		return unit.getSystemUnit().equals(Units.RADIAN);
	}

	@SuppressWarnings({ "rawtypes", "unchecked" })
	private static <T> T cast(Unit unit) {
		return (T) unit;
	}

	private static Map<String, Unit<?>> units() {
		Map<String, Unit<?>> units = new LinkedHashMap<>();
		for (String[] kind : KINDS) {
			try {
				units.put(kind[0], UnitTexts.parse(kind[1]));
			} catch (QuantityException e) {
				throw new IllegalStateException(e);
			}
		}
		return units;
	}
}
