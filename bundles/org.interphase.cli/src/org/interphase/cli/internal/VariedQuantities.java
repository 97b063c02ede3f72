/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.json.DesignKeys;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.report.VariedQuantity;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.QuantityException;
import org.interphase.core.sweep.SweepAxis;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Identified;

/** Reads what is to be varied, such as {@code LLZO.thickness=10 um..500 um:7:log}. */
final class VariedQuantities {

	private static final Pattern FORM = Pattern.compile(
			"(?<element>.+)\\.(?<quantity>[A-Za-z]\\w*)\\s*=\\s*(?<from>.+?)\\s*\\.\\.\\s*(?<to>.+?)(?:\\s*:\\s*(?<count>\\d{1,9}))?(?<log>\\s*:\\s*log)?\\s*"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?"); //$NON-NLS-1$
	private static final int COUNT = 5;
	private static final int MOST = 10_000;
	/** Far below what draws resolve, and far above the noise of logarithms. */
	private static final MathContext DIGITS = new MathContext(12);

	private final Design design;
	private final PartFinder finder;
	private final List<VariedQuantity> varied = new ArrayList<>();

	/** Quantities of a design. */
	VariedQuantities(Design design) {
		this.design = design;
		finder = new PartFinder(design);
	}

	/** Reads all; one that takes the place of another in the design unsets that. */
	List<VariedQuantity> read(List<String> texts) throws BadInputException {
		for (String text : texts) {
			add(text);
		}
		long points = 1;
		for (VariedQuantity quantity : varied) {
			points = Math.min(points * quantity.axis().values().size(), Integer.MAX_VALUE);
		}
		if (points > MOST) {
			throw new BadInputException(Messages.get("tooManyPoints", String.valueOf(points), String.valueOf(MOST))); //$NON-NLS-1$
		}
		return varied;
	}

	private void add(String text) throws BadInputException {
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			throw new BadInputException(Messages.get("varyForm", text)); //$NON-NLS-1$
		}
		String place = "--vary " + text; //$NON-NLS-1$
		String element = form.group("element").strip(); //$NON-NLS-1$
		Identified part = finder.find(element, place);
		EAttribute attribute = attribute(part, element, form.group("quantity"), place); //$NON-NLS-1$
		String id = String.valueOf(part.getId());
		if (varied.stream().anyMatch(known -> known.axis().element().equals(id) && known.axis().attribute() == attribute)) {
			throw new BadInputException(Messages.get("variedTwice", place)); //$NON-NLS-1$
		}
		varied.add(new VariedQuantity(element, new SweepAxis(id, attribute, values(form, attribute, place))));
		replaceOtherCurrent(attribute);
	}

	private static EAttribute attribute(Identified part, String element, String written, String place)
			throws BadInputException {
		List<EAttribute> quantities = part.eClass().getEAllAttributes().stream()
				.filter(attribute -> !attribute.isMany() && FeatureQuantity.of(attribute).isPresent()).toList();
		Optional<EAttribute> named = quantities.stream().filter(attribute -> attribute.getName().equalsIgnoreCase(written)
				|| DesignKeys.of(attribute).equalsIgnoreCase(written)).findFirst();
		if (named.isEmpty() && part instanceof Conditions) {
			for (Condition condition : Condition.values()) {
				if (condition.key().equalsIgnoreCase(written)) {
					return condition.attribute();
				}
			}
		}
		return named.orElseThrow(() -> new BadInputException(Messages.get("quantityUnknown", place, element, written, //$NON-NLS-1$
				quantities.isEmpty() ? Messages.get("none") //$NON-NLS-1$
						: quantities.stream().map(EAttribute::getName).sorted().collect(Collectors.joining(", "))))); //$NON-NLS-1$
	}

	private static List<Double> values(Matcher form, EAttribute attribute, String place) throws BadInputException {
		FeatureQuantity quantity = FeatureQuantity.of(attribute).orElseThrow();
		String written = form.group("to"); //$NON-NLS-1$
		double from = value(quantity, inUnitOf(form.group("from"), written), place); //$NON-NLS-1$
		double to = value(quantity, inUnitOf(written, form.group("from")), place); //$NON-NLS-1$
		int count = count(form.group("count"), place); //$NON-NLS-1$
		if (form.group("log") == null) { //$NON-NLS-1$
			return tidy(SweepAxis.linear(from, to, count), from, to);
		}
		if (!(from > 0 && to > 0)) {
			throw new BadInputException(Messages.get("logPositive", place)); //$NON-NLS-1$
		}
		return tidy(SweepAxis.logarithmic(from, to, count), from, to);
	}

	/** The text with the unit of the other one, if it is a number alone: {@code 1..10 nm} is all in nm. */
	private static String inUnitOf(String text, String other) {
		if (!NUMBER.matcher(text).matches()) {
			return text;
		}
		Matcher number = NUMBER.matcher(other);
		return number.lookingAt() ? text + other.substring(number.end()) : text;
	}

	private static double value(FeatureQuantity quantity, String text, String place) throws BadInputException {
		try {
			return quantity.parse(text);
		} catch (QuantityException e) {
			throw new BadInputException(Messages.get("varyBadValue", place, text, e.getMessage()), e); //$NON-NLS-1$
		}
	}

	private static int count(@Nullable String written, String place) throws BadInputException {
		int count = written == null ? COUNT : Integer.parseInt(written);
		if (count < 2 || count > MOST) {
			throw new BadInputException(Messages.get("badCount", place, String.valueOf(count), String.valueOf(MOST))); //$NON-NLS-1$
		}
		return count;
	}

	/** The values without the noise of logarithms; the ends as they are written. */
	private static List<Double> tidy(List<Double> values, double from, double to) {
		List<Double> tidy = new ArrayList<>();
		for (Double value : values) {
			tidy.add(Double.valueOf(new BigDecimal(value.doubleValue()).round(DIGITS).doubleValue()));
		}
		tidy.set(0, Double.valueOf(from));
		tidy.set(tidy.size() - 1, Double.valueOf(to));
		return tidy;
	}

	/** Current density and C-rate say the same: the one that is varied replaces the one that the design has. */
	private void replaceOtherCurrent(EAttribute attribute) {
		Conditions conditions = design.getConditions();
		if (conditions != null && attribute == CellstackPackage.Literals.CONDITIONS__CURRENT_DENSITY) {
			Condition.C_RATE.clear(conditions);
		} else if (conditions != null && attribute == CellstackPackage.Literals.CONDITIONS__CRATE) {
			Condition.CURRENT_DENSITY.clear(conditions);
		}
	}
}
