/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.Severity;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.MetalElectrode;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;

/** Small contributions and designs for tests. */
public final class Fakes {

	private Fakes() {
	}

	/** A design with one stack of lithium on a solid electrolyte. */
	public static Design design() {
		CellstackFactory factory = CellstackFactory.eINSTANCE;
		Design design = factory.createDesign();
		design.setId("design");
		Stack stack = factory.createStack();
		stack.setId("stack");
		stack.setName("Stack");
		MetalElectrode lithium = factory.createMetalElectrode();
		lithium.setId("li");
		lithium.setMaterial("li");
		SolidElectrolyte solid = factory.createSolidElectrolyte();
		solid.setId("llzo");
		solid.setMaterial("llzo");
		stack.getLayers().addAll(List.of(lithium, solid));
		stack.getBoundaries().getFirst().setId("boundary");
		design.getStacks().add(stack);
		return design;
	}

	/** Registries with these contributions. */
	public static Registries registries(Object... contributions) {
		Registries.Builder builder = new Registries.Builder();
		for (Object contribution : contributions) {
			builder.add(contribution);
		}
		return builder.build();
	}

	/** The assessment of the only stack of a design. */
	public static StackAssessment assess(Registries registries, Design design, AssessmentOptions options) {
		return new Assessor(registries).assess(design, options).stacks().getFirst();
	}

	/** A log-normal parameter. */
	public static Parameter lognormal(String key, double median, double gsd) {
		return parameter(key, new LogNormal(median, gsd), Provenance.DERIVED);
	}

	/** A parameter in ohm cm2. */
	public static Parameter parameter(String key, Distribution value, Provenance provenance) {
		return new Parameter(key, key, "ohm cm2", value, provenance, "", "");
	}

	/** A term that is the product of its parameters. */
	public static Term product(String id, Parameter... parameters) {
		List<Parameter> all = List.of(parameters);
		return new Term(id, id, Mechanism.WHOLE, "M0",
				String.join("*", all.stream().map(Parameter::symbol).toList()), all, values -> {
					double product = 1;
					for (double value : values) {
						product *= value;
					}
					return product;
				}, List.of());
	}

	/** An estimator that says the same of each boundary. */
	public static BoundaryEstimator estimator(String id, Basis basis, double distance, Term... terms) {
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
				return Optional.of(new Estimate(basis, List.of(terms), distance));
			}
		};
	}

	/** A warning with one threshold, {@code limit}, 1 by default and 0 to 10 in range. */
	public static Rule rule(String id, Consumer<RuleContext> check) {
		RuleDescriptor descriptor = new RuleDescriptor(id, "Test", Severity.WARNING, RuleDescriptor.Scope.STACK, id,
				"because", List.of(), List.of(new RuleParameter("limit", "V", 1, 0, 10)));
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
