/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.Severity;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.Exact;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.EstimateBasis;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.interphase.model.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessorTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(7, 20_000);

	@Test
	void theSameSeedGivesTheSameNumbersAndAnotherSeedOthers() {
		Registries registries = registries(estimator("x", Basis.MECHANISTIC, term(lognormal("r", 10, 3))));
		Summary first = asr(registries, OPTIONS);
		assertEquals(first.toString(), asr(registries, OPTIONS).toString());
		assertNotEquals(first.toString(), asr(registries, new AssessmentOptions(8, 20_000)).toString());
	}

	@Test
	void drawsReproduceTheQuantilesOfOracleM13c() {
		Parameter sigma = lognormal("sigma", 5e-4, 1.3);
		Parameter interfacial = lognormal("r", 10, 3);
		Registries registries = registries(estimator("x", Basis.MECHANISTIC,
				new Term("bulk", "bulk", Mechanism.BULK, "M1", "d/sigma", List.of(sigma), v -> 0.05 / v[0], List.of()),
				new Term("r", "r", Mechanism.WHOLE, "", "r", List.of(interfacial), v -> v[0], List.of())));
		Summary asr = asr(registries, new AssessmentOptions(1, 100_000));
		assertEquals(74.585, asr.p5(), 74.585 * 0.005);
		assertEquals(115.527, asr.median(), 115.527 * 0.005);
		assertEquals(187.599, asr.p95(), 187.599 * 0.005);
	}

	@Test
	void sharedParametersAreDrawnOncePerDraw() {
		Parameter shared = lognormal("f", 0.1, 3);
		Term up = new Term("up", "up", Mechanism.FILM, "", "f", List.of(shared), v -> 10 * v[0], List.of());
		Term down = new Term("down", "down", Mechanism.FILM, "", "c-f", List.of(shared), v -> 1e4 - 10 * v[0],
				List.of());
		Summary asr = asr(registries(estimator("x", Basis.MECHANISTIC, up, down)), OPTIONS);
		assertEquals(1e4, asr.p5(), 1e-6);
		assertEquals(1e4, asr.p95(), 1e-6);
	}

	@Test
	void measuredBeatsEvidenceBeatsMechanisticAndTheAuthorBeatsAll() {
		Registries registries = registries(estimator("m", Basis.MECHANISTIC, exact("a", 1)),
				estimator("t", Basis.MEASURED, exact("b", 2)), estimator("e", Basis.EVIDENCE, exact("c", 3)));
		Design design = design();
		assertEquals(List.of("t", "e", "m"), order(registries, design));
		design.getStacks().get(0).getBoundaries().get(0).setPreferredBasis(EstimateBasis.MECHANISTIC);
		assertEquals(List.of("m", "t", "e"), order(registries, design));
	}

	@ParameterizedTest
	@ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, -1 })
	void nonsenseIsNamedAndTheRestGoesOn(double nonsense) {
		Term bad = new Term("bad", "bad", Mechanism.FILM, "", "?", List.of(), v -> nonsense, List.of());
		StackAssessment stack = assess(registries(estimator("good", Basis.MECHANISTIC, exact("a", 5)),
				estimator("evil", Basis.MECHANISTIC, bad)), design()).stacks().get(0);
		assertEquals(5, stack.boundaries().get(0).headline().orElseThrow().asr().median(), 1e-12);
		assertEquals(List.of("evil"), stack.faults().stream().map(Fault::contribution).toList());
		assertTrue(stack.faults().get(0).problem().contains("bad"), stack.faults().get(0).problem());
	}

	@Test
	void contributionsThatThrowReturnNothingOrRecurseAreNamedAndTheRestGoesOn() {
		Registries registries = registries(failing("throws", () -> {
			throw new IllegalStateException("boom");
		}), failing("null", () -> new HashMap<String, Optional<Estimate>>().get("nobody")), failing("recurses", AssessorTest::endless), failing("links", () -> {
			throw new NoClassDefFoundError("gone");
		}), estimator("good", Basis.MECHANISTIC, exact("a", 5)), rule("R-EVIL", context -> {
			context.finding("before the fault").report();
			throw new IllegalStateException("rule boom");
		}), rule("R-GOOD", context -> context.finding("seen").report()));
		StackAssessment stack = assess(registries, design()).stacks().get(0);
		assertEquals(List.of("throws", "null", "recurses", "links", "R-EVIL"),
				stack.faults().stream().map(Fault::contribution).toList());
		assertEquals(List.of("before the fault", "seen"), stack.findings().stream().map(Finding::message).toList());
		assertEquals(5, stack.boundaries().get(0).headline().orElseThrow().asr().median(), 1e-12);
	}

	@Test
	void whatNobodyKnowsIsMissingInTheTotal() {
		StackAssessment stack = assess(registries(), design()).stacks().get(0);
		assertTrue(stack.totals().missing().contains("A|B"), stack.totals().toString());
		assertEquals(null, stack.totals().asr());
	}

	@Test
	void aWaiverWithAReasonMarksTheFindingAndOneWithoutDoesNot() {
		Registries registries = registries(rule("R-X", context -> context.finding("careful").report()));
		Design design = design();
		Waiver waiver = CellstackFactory.eINSTANCE.createWaiver();
		waiver.setRule("R-X");
		design.getWaivers().add(waiver);
		assertFalse(assess(registries, design).stacks().get(0).findings().get(0).waived());
		waiver.setReason("as published");
		Finding waived = assess(registries, design).stacks().get(0).findings().get(0);
		assertTrue(waived.waived());
		assertEquals("as published", waived.waiverReason());
		assertEquals(Optional.empty(), assess(registries, design).stacks().get(0).gravest());
		waiver.setTarget("somewhere else");
		assertFalse(assess(registries, design).stacks().get(0).findings().get(0).waived());
	}

	@Test
	void varianceSharesAddUp() {
		StackAssessment stack = assess(registries(estimator("x", Basis.MECHANISTIC, term(lognormal("a", 10, 2)),
				term(lognormal("b", 10, 3)), exact("c", 1))), design()).stacks().get(0);
		EstimateResult result = stack.boundaries().get(0).headline().orElseThrow();
		assertEquals(1, result.terms().stream().mapToDouble(TermResult::varianceShare).sum(), 1e-9);
		assertEquals("b", result.terms().stream().max((p, q) -> Double.compare(p.varianceShare(), q.varianceShare()))
				.orElseThrow().term().id());
		assertEquals(0, result.terms().get(2).varianceShare(), 1e-12);
	}

	private static List<String> order(Registries registries, Design design) {
		return assess(registries, design).stacks().get(0).boundaries().get(0).estimates().stream()
				.map(EstimateResult::estimator).toList();
	}

	private static Summary asr(Registries registries, AssessmentOptions options) {
		StackAssessment stack = new Assessor(registries).assess(design(), options).stacks().get(0);
		assertEquals(List.of(), stack.faults());
		Summary asr = stack.boundaries().get(0).headline().orElseThrow().asr();
		assertNotNull(asr);
		return asr;
	}

	private static DesignAssessment assess(Registries registries, Design design) {
		return new Assessor(registries).assess(design, OPTIONS);
	}

	private static Registries registries(Object... contributions) {
		Registries.Builder builder = new Registries.Builder();
		for (Object contribution : contributions) {
			builder.add(contribution);
		}
		return builder.build();
	}

	private static Design design() {
		Design design = CellstackFactory.eINSTANCE.createDesign();
		Stack stack = CellstackFactory.eINSTANCE.createStack();
		stack.setId("stack");
		design.getStacks().add(stack);
		for (String name : List.of("A", "B")) {
			SolidElectrolyte layer = CellstackFactory.eINSTANCE.createSolidElectrolyte();
			layer.setName(name);
			stack.getLayers().add(layer);
		}
		return design;
	}

	private static Parameter lognormal(String key, double median, double gsd) {
		return parameter(key, new LogNormal(median, gsd));
	}

	private static Parameter parameter(String key, Distribution value) {
		return new Parameter(key, key, "ohm cm2", value, Provenance.DERIVED, "", "");
	}

	private static Term exact(String key, double value) {
		return term(parameter(key, new Exact(value)));
	}

	private static Term term(Parameter parameter) {
		return new Term(parameter.key(), parameter.key(), Mechanism.WHOLE, "", parameter.key(), List.of(parameter),
				values -> values[0], List.of());
	}

	private static BoundaryEstimator estimator(String id, Basis basis, Term... terms) {
		return failing(id, () -> Optional.of(new Estimate(basis, List.of(terms))));
	}

	private static BoundaryEstimator failing(String id, Supplier<Optional<Estimate>> answer) {
		return new BoundaryEstimator() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public String name() {
				return id;
			}

			@Override
			public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
				return answer.get();
			}
		};
	}

	private static Optional<Estimate> endless() {
		return endless().or(AssessorTest::endless);
	}

	private static Rule rule(String id, java.util.function.Consumer<RuleContext> check) {
		RuleDescriptor descriptor = new RuleDescriptor(id, "Test", Severity.WARNING, RuleDescriptor.Scope.STACK, id,
				"because", List.of(), List.of());
		return new Rule() {
			@Override
			public RuleDescriptor descriptor() {
				return descriptor;
			}

			@Override
			public void check(RuleContext context) {
				check.accept(context);
			}
		};
	}
}
