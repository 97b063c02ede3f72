/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.OptionalDouble;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.treatment.SurfaceState;

/** How molten lithium wets a solid. */
public final class Wetting {

	private static final String CLEAN = "clean"; //$NON-NLS-1$
	private static final String CONTAMINATED = "contaminated"; //$NON-NLS-1$

	private Wetting() {
	}

	/** Contact angle on a face in degrees: as given, else by its treatments, else of the material in that state; NaN if unknown. */
	public static double contactAngle(RuleContext context, BoundaryContext boundary, LayerContext solid) {
		double given = boundary.faceOf(solid).contactAngle();
		if (!Double.isNaN(given)) {
			return given;
		}
		SurfaceState surface = context.surface(boundary, solid);
		if (!Double.isNaN(surface.contactAngle())) {
			return surface.contactAngle();
		}
		return switch (surface.cleanliness()) {
		case CLEAN -> ofMaterial(context.stack(), solid.material(), CLEAN);
		case CONTAMINATED -> ofMaterial(context.stack(), solid.material(), CONTAMINATED);
		case UNKNOWN -> Double.NaN;
		};
	}

	private static double ofMaterial(StackContext stack, MaterialRecord material, String state) {
		return RuleContext.orNaN(material.property(Property.CONTACT_ANGLE, state)
				.or(() -> stack.materials().familyDefault(material.family())
						.flatMap(family -> family.property(Property.CONTACT_ANGLE, state)))
				.map(PropertyRecord::central).orElse(OptionalDouble.empty()));
	}
}
