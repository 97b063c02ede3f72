/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;

/** Cations that make the interphase with lithium conduct electrons when they are reduced. */
public final class ReducibleCations {

	/** Reduced in titanates and titanium phosphates. */
	public static final String TITANIUM = "Ti4+"; //$NON-NLS-1$

	/** Reduced to germanium, which alloys with lithium and swells. */
	public static final String GERMANIUM = "Ge4+"; //$NON-NLS-1$
	private static final List<String> CATIONS = List.of(TITANIUM, GERMANIUM, "Sn4+"); //$NON-NLS-1$
	/** One of their elements in a formula. */
	private static final Pattern ELEMENTS = Pattern.compile("(Ti|Ge|Sn)(?![a-z])"); //$NON-NLS-1$
	/** An element by itself: a metal film holds no cations. */
	private static final Pattern PURE_ELEMENT = Pattern.compile("[A-Z][a-z]?"); //$NON-NLS-1$

	private ReducibleCations() {
	}

	/**
	 * Those of a material. Where the material does not list them, a formula without their elements says that there are
	 * none.
	 *
	 * @return the cations, none as an empty list; nothing if not known
	 */
	public static Optional<List<String>> of(MaterialRecord material) {
		String listed = material.text(Property.REDUCIBLE_CATIONS);
		if (!listed.isEmpty()) {
			return Optional.of(CATIONS.stream().filter(listed::contains).toList());
		}
		String formula = material.formula();
		if (formula.isEmpty() || ELEMENTS.matcher(formula).find() && !PURE_ELEMENT.matcher(formula).matches()) {
			return Optional.empty();
		}
		return Optional.of(List.of());
	}

	/** Those of several materials; nothing if one of them is not known and none of the others holds any. */
	public static Optional<List<String>> ofAll(List<MaterialRecord> materials) {
		Set<String> found = new TreeSet<>();
		boolean complete = true;
		for (MaterialRecord material : materials) {
			Optional<List<String>> cations = of(material);
			cations.ifPresent(found::addAll);
			complete &= cations.isPresent();
		}
		return complete || !found.isEmpty() ? Optional.of(List.copyOf(found)) : Optional.empty();
	}
}
