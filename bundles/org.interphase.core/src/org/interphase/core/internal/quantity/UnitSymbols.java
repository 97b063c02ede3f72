/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.measure.MetricPrefix;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import javax.measure.format.UnitFormat;

import tech.units.indriya.AbstractUnit;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.Units;

/** The symbols of units: those that the field writes and Indriya does not know, then all that Indriya knows. */
final class UnitSymbols {

	private static final List<MetricPrefix> PREFIXES = List.of(MetricPrefix.PICO, MetricPrefix.NANO,
			MetricPrefix.MICRO, MetricPrefix.MILLI, MetricPrefix.CENTI, MetricPrefix.KILO, MetricPrefix.MEGA,
			MetricPrefix.GIGA);

	private final Map<String, Unit<?>> symbols = new HashMap<>();
	private final UnitFormat format;

	UnitSymbols() {
		NumberSystems.makeKnown();
		format = SimpleUnitFormat.getNewInstance();
		Unit<?> one = AbstractUnit.ONE;
		symbols.put("1", one); //$NON-NLS-1$
		symbols.put("wt%", Units.PERCENT); //$NON-NLS-1$
		symbols.put("vol%", Units.PERCENT); //$NON-NLS-1$
		Unit<?> degree = Units.RADIAN.multiply(Math.PI).divide(180);
		symbols.put("deg", degree); //$NON-NLS-1$
		symbols.put("°", degree); //$NON-NLS-1$
		symbols.put("degC", Units.CELSIUS); //$NON-NLS-1$
		symbols.put("min", Units.MINUTE); //$NON-NLS-1$
		symbols.put("hour", Units.HOUR); //$NON-NLS-1$
		symbols.put("hours", Units.HOUR); //$NON-NLS-1$
		symbols.put("days", Units.DAY); //$NON-NLS-1$
		symbols.put("Å", MetricPrefix.NANO(Units.METRE).divide(10)); //$NON-NLS-1$
		symbols.put("USD", new BaseUnit<>("USD")); //$NON-NLS-1$ //$NON-NLS-2$
		withPrefixes("Ah", Units.AMPERE.multiply(Units.HOUR)); //$NON-NLS-1$
		withPrefixes("Wh", Units.WATT.multiply(Units.HOUR)); //$NON-NLS-1$
		withPrefixes("bar", Units.PASCAL.multiply(100_000)); //$NON-NLS-1$
		withPrefixes("eV", Units.JOULE.multiply(1.602176634e-19)); //$NON-NLS-1$
		withPrefixes("L", Units.LITRE); //$NON-NLS-1$
		for (String ohm : List.of("ohm", "Ohm", "ohms", "Ω")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			withPrefixes(ohm, Units.OHM);
		}
	}

	/** The unit of one symbol, in which micro is written u. */
	Optional<Unit<?>> find(String symbol) {
		Unit<?> unit = symbols.get(symbol);
		return unit != null ? Optional.of(unit) : parse(symbol)
				.or(() -> symbol.startsWith("u") ? parse(MetricPrefix.MICRO.getSymbol() + symbol.substring(1)) //$NON-NLS-1$
						: Optional.empty());
	}

	private Optional<Unit<?>> parse(String symbol) {
		try {
			synchronized (format) {
				return Optional.of(format.parse(symbol));
			}
		} catch (MeasurementParseException e) {
			return Optional.empty();
		}
	}

	private void withPrefixes(String symbol, Unit<?> unit) {
		symbols.put(symbol, unit);
		for (MetricPrefix prefix : PREFIXES) {
			String letter = prefix == MetricPrefix.MICRO ? "u" : prefix.getSymbol(); //$NON-NLS-1$
			symbols.put(letter + symbol, unit.prefix(prefix));
		}
	}
}
