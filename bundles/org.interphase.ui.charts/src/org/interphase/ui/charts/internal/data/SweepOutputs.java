/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.output.Output;
import org.interphase.core.output.OutputResult;
import org.interphase.core.sweep.SweepPoint;
import org.interphase.core.uncertainty.Summary;

/** The numbers of a stack that a sweep can show, and their values at its points. */
public final class SweepOutputs {

	private final OutputAssessor assessor;
	private final AssessmentOptions options;

	/** With these options the numbers belong to an assessment with the same ones. */
	public SweepOutputs(OutputAssessor assessor, AssessmentOptions options) {
		this.assessor = assessor;
		this.options = options;
	}

	/** All numbers of a stack: its total resistance first, then those of its boundaries, then what models say. */
	public List<SweepOutput> of(StackAssessment stack) {
		List<SweepOutput> outputs = new ArrayList<>();
		outputs.add(SweepOutput.TOTAL);
		for (BoundaryAssessment boundary : stack.boundaries()) {
			outputs.add(SweepOutput.boundary(boundary.boundary().id(),
					NLS.bind(Messages.output_boundary, boundary.boundary().label())));
		}
		assessor.outputs(stack, options).outputs().stream().map(result -> output(result.output())).forEach(outputs::add);
		return List.copyOf(outputs);
	}

	private static SweepOutput output(Output output) {
		String name = output.label().isEmpty() ? output.name()
				: NLS.bind(Messages.output_of, output.name(), output.label());
		return new SweepOutput(SweepOutput.Kind.MODEL, output.id(), output.element(), name, output.unit());
	}

	/** The values of a number at all points, in their order. */
	public List<SweptValue> values(SweepOutput wanted, List<SweepPlan> plans, List<SweepPoint> points, String stack) {
		List<ShownUnit> units = plans.stream().map(plan -> plan.choice().unit()).toList();
		ShownUnit unit = wanted.shownUnit();
		return points.parallelStream().map(point -> {
			@Nullable
			Summary value = value(wanted, point, stack);
			return new SweptValue(converted(point.values(), units), value == null ? null : unit.convert(value));
		}).toList();
	}

	private static List<Double> converted(List<Double> values, List<ShownUnit> units) {
		return IntStream.range(0, values.size()).mapToObj(index -> units.get(index).convert(values.get(index))).toList();
	}

	private @Nullable Summary value(SweepOutput wanted, SweepPoint point, String stack) {
		Optional<StackAssessment> found = TotalAsr.stack(point, stack);
		if (found.isEmpty()) {
			return null;
		}
		StackAssessment assessed = found.get();
		Optional<Summary> value = switch (wanted.kind()) {
		case TOTAL -> TotalAsr.of(assessed);
		case BOUNDARY -> assessed.boundaries().stream()
				.filter(boundary -> boundary.boundary().id().equals(wanted.element())).findFirst()
				.flatMap(BoundaryAssessment::headline).map(headline -> headline.asr());
		case MODEL -> assessor.outputs(assessed, options).outputs().stream()
				.filter(result -> isOf(result, wanted)).findFirst().map(OutputResult::value);
		};
		return value.isPresent() && Double.isFinite(value.get().median()) ? value.get() : null;
	}

	private static boolean isOf(OutputResult result, SweepOutput wanted) {
		return result.output().id().equals(wanted.id()) && result.output().element().equals(wanted.element());
	}
}
