/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

/** What stands behind the name of a layer. */
final class LayerItems {

	private final List<Quantity> quantities = new ArrayList<>();
	private final List<TreatmentText> treatments = new ArrayList<>();
	private Optional<MixingRatio> ratio = Optional.empty();

	List<Quantity> quantities() {
		return quantities;
	}

	List<TreatmentText> treatments() {
		return treatments;
	}

	Optional<MixingRatio> ratio() {
		return ratio;
	}

	void setRatio(MixingRatio newRatio) {
		ratio = Optional.of(newRatio);
	}

	/** The value of a feature, in its unit. */
	Optional<Double> value(EAttribute feature) {
		return quantities.stream().filter(quantity -> quantity.feature() == feature).map(Quantity::value).findFirst();
	}
}
