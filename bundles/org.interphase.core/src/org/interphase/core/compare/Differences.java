/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.compare.Alignment.Pair;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.model.CellstackPackage;

/** Compares two parts of a design with all that they hold, value by value. Ids do not matter. */
final class Differences {

	private static final String PLAIN = "1"; //$NON-NLS-1$

	private final Set<EReference> apart;
	private final List<AttributeChange> changes = new ArrayList<>();

	private Differences(Set<EReference> apart) {
		this.apart = apart;
	}

	/**
	 * What differs; nothing stands for an empty part.
	 *
	 * @param apart references whose parts are compared elsewhere
	 */
	static List<AttributeChange> between(@Nullable EObject before, @Nullable EObject after, Set<EReference> apart) {
		Differences differences = new Differences(apart);
		if (before != null && after != null && before.eClass() != after.eClass()) {
			differences.changes
					.add(new AttributeChange("kind", "", words(before.eClass().getName()), words(after.eClass().getName()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		differences.compare("", before, after); //$NON-NLS-1$
		return differences.changes;
	}

	private void compare(String prefix, @Nullable EObject before, @Nullable EObject after) {
		for (String name : names(before, after)) {
			EStructuralFeature old = feature(before, name);
			EStructuralFeature now = feature(after, name);
			EStructuralFeature known = old == null ? now : old;
			if (known instanceof EAttribute attribute && !attribute.isID()) {
				compare(prefix, attribute, text(before, old), text(after, now));
			} else if (known instanceof EReference reference && reference.isContainment() && !apart.contains(reference)) {
				if (reference.isMany()) {
					compare(prefix + words(name), children(before, old), children(after, now));
				} else {
					compare(prefix + words(name) + ", ", child(before, old), child(after, now)); //$NON-NLS-1$
				}
			}
		}
	}

	private void compare(String prefix, EAttribute attribute, String before, String after) {
		if (!before.equals(after)) {
			String unit = FeatureQuantity.of(attribute).map(FeatureQuantity::unit).filter(known -> !known.equals(PLAIN))
					.orElse(""); //$NON-NLS-1$
			changes.add(new AttributeChange(prefix + words(attribute.getName()), unit, before, after));
		}
	}

	private void compare(String name, List<EObject> before, List<EObject> after) {
		Alignment alignment = Alignment.of(before, after, EcoreUtil::getID, List.of(Differences::summary, EObject::eClass));
		for (Pair pair : alignment.pairs()) {
			if (pair.isKept()) {
				compare(name + ' ' + (pair.after() + 1) + ", ", before.get(pair.before()), after.get(pair.after())); //$NON-NLS-1$
			} else if (pair.after() >= 0) {
				changes.add(new AttributeChange(name + ' ' + (pair.after() + 1), "", "", summary(after.get(pair.after())))); //$NON-NLS-1$ //$NON-NLS-2$
			} else {
				changes.add(new AttributeChange(name + ' ' + (pair.before() + 1), "", summary(before.get(pair.before())), "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (pair.moved()) {
				changes.add(new AttributeChange(name + ' ' + (pair.after() + 1) + ", place", "", //$NON-NLS-1$ //$NON-NLS-2$
						String.valueOf(pair.before() + 1), String.valueOf(pair.after() + 1)));
			}
		}
	}

	private static Set<String> names(@Nullable EObject before, @Nullable EObject after) {
		Set<String> names = new LinkedHashSet<>();
		for (EObject part : new @Nullable EObject[] { before, after }) {
			if (part != null) {
				part.eClass().getEAllStructuralFeatures().forEach(feature -> names.add(feature.getName()));
			}
		}
		return names;
	}

	private static @Nullable EStructuralFeature feature(@Nullable EObject part, String name) {
		return part == null ? null : part.eClass().getEStructuralFeature(name);
	}

	private static @Nullable EObject child(@Nullable EObject part, @Nullable EStructuralFeature feature) {
		return part == null || feature == null ? null : (EObject) part.eGet(feature);
	}

	private static List<EObject> children(@Nullable EObject part, @Nullable EStructuralFeature feature) {
		List<EObject> children = new ArrayList<>();
		if (part != null && feature != null) {
			((List<?>) part.eGet(feature)).forEach(child -> children.add((EObject) Objects.requireNonNull(child)));
		}
		return children;
	}

	/** A value as the model stores it; empty if it is not set. */
	private static String text(@Nullable EObject part, @Nullable EStructuralFeature feature) {
		if (part == null || !(feature instanceof EAttribute attribute) || !part.eIsSet(attribute)) {
			return ""; //$NON-NLS-1$
		}
		Object value = part.eGet(attribute);
		if (value instanceof List<?> values) {
			return values.stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
		}
		String text = EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** All that is set in a part and in its parts, in one line. */
	private static String summary(EObject part) {
		EClass type = part.eClass();
		List<String> values = new ArrayList<>();
		for (EAttribute attribute : type.getEAllAttributes()) {
			String text = attribute.isID() ? "" : text(part, attribute); //$NON-NLS-1$
			if (!text.isEmpty()) {
				String unit = FeatureQuantity.of(attribute).map(FeatureQuantity::unit).filter(known -> !known.equals(PLAIN))
						.map(known -> ' ' + known).orElse(""); //$NON-NLS-1$
				values.add(attribute == CellstackPackage.Literals.TREATMENT__KIND ? text
						: words(attribute.getName()) + ' ' + text + unit);
			}
		}
		part.eContents().forEach(child -> values.add(summary(child)));
		return String.join(", ", values); //$NON-NLS-1$
	}

	/** A name of the model in words, e.g. {@code stack pressure} for {@code stackPressure}. */
	static String words(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
