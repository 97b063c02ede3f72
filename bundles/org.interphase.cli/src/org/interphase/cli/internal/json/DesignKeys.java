/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphase.core.quantity.FeatureQuantity;

/**
 * What the features and classes of the model are called in the interchange form: names in snake case, the unit behind them,
 * e.g. {@code stack_pressure_MPa}; classes in kebab case, e.g. {@code solid-electrolyte}.
 */
public final class DesignKeys {

	/** Identifies the schema of the interchange form. */
	static final String SCHEMA = "urn:interphase:schema:design-1"; //$NON-NLS-1$
	/** Key of the class where a reference allows several. */
	static final String TYPE = "type"; //$NON-NLS-1$

	private static final String CAPITALS = "(?<=[a-z])(?=[A-Z])"; //$NON-NLS-1$

	private DesignKeys() {
	}

	/** The key of a feature. */
	public static String of(EStructuralFeature feature) {
		String name = feature.getName().replaceAll(CAPITALS, "_").toLowerCase(Locale.ROOT); //$NON-NLS-1$
		String unit = FeatureQuantity.of(feature).map(FeatureQuantity::unit).orElse("1"); //$NON-NLS-1$
		return unit.equals("1") ? name : name + '_' + unit.replaceAll("^1/", "per_").replaceAll("[/ ]", "_"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	/** The name of a class. */
	static String of(EClass type) {
		return type.getName().replaceAll(CAPITALS, "-").toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/** Whether a feature is part of the form: all attributes and all parts. */
	static boolean isPart(EStructuralFeature feature) {
		return feature instanceof EAttribute || feature instanceof EReference reference && reference.isContainment();
	}

	/** Whether the class of the parts of a reference must be told. */
	static boolean needsType(EReference reference) {
		return reference.getEReferenceType().isAbstract();
	}
}
