/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.estimate.Term;
import org.interphase.core.output.Output;
import org.interphase.core.output.OutputModel;
import org.interphase.core.output.Spectrum;
import org.interphase.core.output.SpectrumModel;
import org.interphase.core.uncertainty.Summary;
import org.junit.jupiter.api.Test;

class OutputAssessorTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(5, 2000);

	@Test
	void outputsAreDrawnAndMaySeeTheResistances() {
		StackOutputs outputs = outputs(model((stack, resistances) -> List.of(
				output("double", values -> 2 * values[0], Fakes.lognormal("x", 10, 2)),
				output("parts", values -> resistances.parts().size()),
				output("boundary", values -> median(resistances.of(stack.boundaries().getFirst()))))));
		assertEquals(20, outputs.output("double").orElseThrow().value().median(), 0.1);
		assertEquals(1, outputs.output("parts").orElseThrow().value().median());
		assertEquals(7, outputs.output("boundary").orElseThrow().value().median(), 0.1);
		assertTrue(outputs.faults().isEmpty());
	}

	@Test
	void anOutputThatIsNoNumberIsNamedAndTheOthersStay() {
		StackOutputs outputs = outputs(model((stack, resistances) -> List.of(output("nan", values -> Double.NaN),
				output("good", values -> -1))));
		assertEquals(List.of("good"), outputs.outputs().stream().map(result -> result.output().id()).toList());
		assertEquals("model", outputs.faults().getFirst().contribution());
		assertEquals("nan", outputs.faults().getFirst().element());
	}

	@Test
	void aModelThatThrowsIsNamed() {
		StackOutputs outputs = outputs(model((stack, resistances) -> {
			throw new IllegalStateException("no density");
		}));
		assertEquals("IllegalStateException: no density", outputs.faults().getFirst().problem());
	}

	@Test
	void theFirstSpectrumCounts() {
		StackOutputs outputs = outputs(spectrum("silent", Optional.empty()),
				spectrum("first", Optional.of(new Spectrum(List.of(), List.of(new SpectrumPoint(1, 2, -3)), List.of("first")))),
				spectrum("second", Optional.of(new Spectrum(List.of(), List.of(), List.of("second")))));
		assertEquals(List.of("first"), outputs.spectrum().orElseThrow().notes());
	}

	private interface Answer {
		List<Output> outputs(StackContext stack, Resistances resistances);
	}

	private static StackOutputs outputs(Object... models) {
		Object[] all = new Object[models.length + 1];
		all[0] = Fakes.estimator("x", Basis.MECHANISTIC, 0, Fakes.product("r", Fakes.lognormal("r", 7, 2)));
		System.arraycopy(models, 0, all, 1, models.length);
		var registries = Fakes.registries(all);
		return new OutputAssessor(registries).outputs(Fakes.assess(registries, Fakes.design(), OPTIONS), OPTIONS);
	}

	private static double median(@Nullable Summary summary) {
		return summary == null ? Double.NaN : summary.median();
	}

	private static Output output(String id, Term.Function function, Parameter... parameters) {
		return new Output("stack", "Stack", id, id, "V", "M14", "", List.of(parameters), function, List.of());
	}

	private static OutputModel model(Answer answer) {
		return new OutputModel() {
			@Override
			public String id() {
				return "model";
			}

			@Override
			public String name() {
				return "model";
			}

			@Override
			public List<Output> outputs(StackContext stack, Resistances resistances) {
				return answer.outputs(stack, resistances);
			}
		};
	}

	private static SpectrumModel spectrum(String id, Optional<Spectrum> answer) {
		return new SpectrumModel() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public String name() {
				return id;
			}

			@Override
			public Optional<Spectrum> spectrum(StackContext stack, Resistances resistances) {
				return answer;
			}
		};
	}
}
