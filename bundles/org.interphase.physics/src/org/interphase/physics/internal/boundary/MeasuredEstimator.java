/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Reach;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;

/** Boundaries from the values that the design holds for them, several of them as their geometric mean (model M0). */
public final class MeasuredEstimator implements BoundaryEstimator {

	private static final double DEFAULT_GSD = 1.2;
	private static final double FAR_TEMPERATURE = 10;
	private static final double FAR_PRESSURE_RATIO = 2;

	@Override
	public String id() {
		return "org.interphase.physics.measured";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.measured");
	}

	@Override
	public Reach reach() {
		return Reach.NEIGHBOURS;
	}

	@Override
	public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
		List<InterfaceAsr> values = boundary.measurements().stream()
				.flatMap(measurement -> InterfaceAsr.of(measurement).stream()).toList();
		if (values.isEmpty()) {
			return Optional.empty();
		}
		Quantity whole = Quantity.of(combined(boundary, values)).flagged(flags(values, stack));
		return Optional.of(new Estimate(Basis.MEASURED,
				List.of(whole.term("measured", PhysicsTexts.get("term.measured"), Mechanism.WHOLE, "M0"))));
	}

	private static Parameter combined(BoundaryContext boundary, List<InterfaceAsr> values) {
		double mean = values.stream().mapToDouble(value -> Math.log(value.asr())).average().orElseThrow();
		double between = values.stream().mapToDouble(value -> square(Math.log(value.asr()) - mean)).sum()
				/ Math.max(1, values.size() - 1);
		double within = values.stream().mapToDouble(value -> square(Math.log(gsd(value)))).average().orElseThrow();
		Set<String> sources = new LinkedHashSet<>();
		values.forEach(value -> sources.add(value.measurement().source()));
		sources.remove("");
		return new Parameter("measured:" + boundary.id(), "R", "ohm cm2",
				new Distribution.LogNormal(Math.exp(mean), Math.exp(Math.sqrt(between + within))), weakest(values),
				String.join(" ", sources), note(values));
	}

	private static double gsd(InterfaceAsr value) {
		return value.measurement().geometricSpread() >= 1 ? value.measurement().geometricSpread() : DEFAULT_GSD;
	}

	private static double square(double x) {
		return x * x;
	}

	private static Provenance weakest(List<InterfaceAsr> values) {
		return values.stream().map(value -> value.measurement().provenance()).filter(Provenance::isUnverified)
				.findFirst().orElse(values.get(0).measurement().provenance());
	}

	private static String note(List<InterfaceAsr> values) {
		return values.size() == 1 ? values.get(0).note() : PhysicsTexts.get("note.meanOf", values.size());
	}

	private static List<String> flags(List<InterfaceAsr> values, StackContext stack) {
		List<String> flags = new ArrayList<>();
		for (InterfaceAsr value : values) {
			MeasurementContext measurement = value.measurement();
			double temperature = stack.conditions().temperatureOrRoom();
			if (Math.abs(measurement.conditions().temperature() - temperature) > FAR_TEMPERATURE) {
				flags.add(PhysicsTexts.get("flag.measuredTemperature", "%.0f".formatted(measurement.conditions().temperature()),
						"%.0f".formatted(temperature)));
			}
			double ratio = measurement.conditions().pressure() / stack.conditions().stackPressure();
			if (ratio > FAR_PRESSURE_RATIO || ratio < 1 / FAR_PRESSURE_RATIO) {
				flags.add(PhysicsTexts.get("flag.measuredPressure", "%.3g".formatted(measurement.conditions().pressure()),
						"%.3g".formatted(stack.conditions().stackPressure())));
			}
			flags.addAll(value.flags());
		}
		return flags;
	}
}
