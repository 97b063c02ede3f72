/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.estimate.Driver;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.uncertainty.Summary;

/** Sum of the headline resistances, draw by draw, so that shared parameters stay correlated. */
final class TotalResistance {

	private final Draws draws;
	private final double[] sum;
	private final List<Parameter> parameters = new ArrayList<>();
	private final List<String> missing = new ArrayList<>();
	private boolean empty = true;

	TotalResistance(Draws draws) {
		this.draws = draws;
		sum = new double[draws.count()];
	}

	void add(String label, Optional<Evaluation> part) {
		if (part.isEmpty()) {
			missing.add(label);
			return;
		}
		double[] addend = part.get().sum();
		for (int i = 0; i < sum.length; i++) {
			sum[i] += addend[i];
		}
		parameters.addAll(part.get().parameters());
		empty = false;
	}

	@Nullable
	Summary summary() {
		return empty ? null : Summary.of(sum);
	}

	/** What makes the sum uncertain, the most important first. */
	List<Driver> drivers() {
		return empty ? List.of() : Drivers.of(parameters, sum, draws);
	}

	List<String> missing() {
		return List.copyOf(missing);
	}
}
