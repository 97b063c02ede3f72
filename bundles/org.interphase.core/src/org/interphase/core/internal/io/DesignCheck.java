/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.quantity.FeatureQuantity;

/** Checks the numbers of a design, when they are read and before they are written. */
final class DesignCheck {

	private DesignCheck() {
	}

	/**
	 * What is wrong with a value.
	 *
	 * @param key    key of its text
	 * @param detail its last part
	 */
	record Problem(String key, String detail) {
	}

	/** What is wrong with a number; null if nothing, or if the feature holds no number. */
	static @Nullable Problem problem(EObject object, EStructuralFeature feature) {
		if (feature.getEType() != EcorePackage.Literals.EDOUBLE_OBJECT || !(object.eGet(feature) instanceof Double value)) {
			return null;
		}
		Optional<FeatureQuantity> quantity = FeatureQuantity.of(feature);
		if (quantity.isPresent()) {
			Optional<String> problem = quantity.get().check(value);
			return problem.isPresent() ? new Problem("outOfRange", problem.get()) : null; //$NON-NLS-1$
		}
		return Double.isFinite(value) ? null : new Problem("notANumber", value.toString()); //$NON-NLS-1$
	}
}
