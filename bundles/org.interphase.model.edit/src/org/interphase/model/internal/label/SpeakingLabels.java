/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.PhaseFraction;
import org.interphase.model.PropertyValue;
import org.interphase.model.RuleSetting;
import org.interphase.model.Treatment;
import org.interphase.model.Waiver;
import org.interphase.model.provider.CellstackEditPlugin;

/** Words for parts that have only an id: what they say or where they are, because nobody knows an id by heart. */
final class SpeakingLabels {

	private static final Set<EClass> NAMELESS = Set.of(CellstackPackage.Literals.BOUNDARY, CellstackPackage.Literals.CONDITIONS,
			CellstackPackage.Literals.FACE, CellstackPackage.Literals.PHASE_FRACTION, CellstackPackage.Literals.PROPERTY_VALUE,
			CellstackPackage.Literals.RULE_SETTING, CellstackPackage.Literals.TREATMENT, CellstackPackage.Literals.WAIVER);
	private static final String BETWEEN = " | "; //$NON-NLS-1$

	private SpeakingLabels() {
	}

	/** Whether a part has no name that says enough. */
	static boolean speakFor(EObject part) {
		return part instanceof Layer || NAMELESS.contains(part.eClass());
	}

	/** Kind of the part, with what tells it from others of the kind. */
	static String of(EObject part) {
		if (part instanceof Boundary boundary) {
			return name(boundary.getLeft()) + BETWEEN + name(boundary.getRight());
		}
		String detail = detail(part);
		return detail == null || detail.isBlank() ? kind(part) : kind(part) + ' ' + detail;
	}

	private static @Nullable String detail(EObject part) {
		return switch (part) {
			case Face face -> side(face);
			case Layer layer -> ownName(layer);
			case Treatment treatment -> treatment.getKind();
			case PhaseFraction phase -> phase.getMaterial();
			case PropertyValue value -> value.getProperty();
			case Waiver waiver -> waiver.getRule();
			case RuleSetting setting -> setting.getRule();
			default -> null;
		};
	}

	/** The layer that a face belongs to. */
	private static @Nullable String side(Face face) {
		if (!(face.eContainer() instanceof Boundary boundary)) {
			return null;
		}
		return name(face.eContainmentFeature() == CellstackPackage.Literals.BOUNDARY__LEFT_FACE ? boundary.getLeft()
				: boundary.getRight());
	}

	/** Its own name, or else its material, or else its kind. */
	private static String name(@Nullable Layer layer) {
		if (layer == null) {
			return "?"; //$NON-NLS-1$
		}
		String name = ownName(layer);
		return name == null ? kind(layer) : name;
	}

	/** Its own name, or else its material; null if it has neither. */
	private static @Nullable String ownName(Layer layer) {
		return Stream.of(layer.getName(), layer.getMaterial()).filter(name -> name != null && !name.isBlank()).findFirst()
				.orElse(null);
	}

	private static String kind(EObject part) {
		return CellstackEditPlugin.INSTANCE.getString("_UI_" + part.eClass().getName() + "_type"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
