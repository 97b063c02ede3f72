/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.Severity;
import org.interphase.core.uncertainty.Distribution;

/**
 * Rules that report everywhere all that they can see, so that whatever is remembered wrongly shows in their findings, and an
 * estimator by which the resistance of a boundary changes though nothing beside it does.
 */
final class Witnesses {

	/** Id of the rule that looks at layers. */
	static final String LAYERS = "W-LAYER";
	/** Its threshold. */
	static final String LIMIT = "limit";

	private Witnesses() {
	}

	/** All of them. */
	static Object[] all() {
		return new Object[] { new OfLayers(), new OfBoundaries(), new Failing(), new AsThickAsTheFirst() };
	}

	private static RuleDescriptor descriptor(String id) {
		return new RuleDescriptor(id, "Test", Severity.WARNING, RuleDescriptor.Scope.LAYER, id, "because", List.of(),
				List.of(new RuleParameter(LIMIT, "1", 1, 0, 100)));
	}

	private static String seen(RuleContext context) {
		return context.stack().layers().toString() + context.stack().boundaries()
				+ context.stack().boundaries().stream().map(boundary -> String.valueOf(context.asr(boundary))).toList()
				+ context.stack().conditions() + context.stack().cells().size() + context.parameter(LIMIT);
	}

	private static final class OfLayers implements LayerRule {

		@Override
		public RuleDescriptor descriptor() {
			return Witnesses.descriptor(LAYERS);
		}

		@Override
		public void check(RuleContext context, LayerContext layer) {
			context.finding(layer.index() + seen(context)).at(layer).report();
			if (layer.thickness() > 50) {
				context.unknown(layer.name()).report();
			}
		}
	}

	private static final class OfBoundaries implements BoundaryRule {

		@Override
		public RuleDescriptor descriptor() {
			return Witnesses.descriptor("W-BOUNDARY");
		}

		@Override
		public void check(RuleContext context, BoundaryContext boundary) {
			context.finding(boundary.index() + seen(context) + context.currentDensity() + context.arealCapacity()).at(boundary)
					.severity(boundary.left().thickness() > 50 ? Severity.ERROR : Severity.HINT).report();
		}
	}

	/** Says of the boundaries with a plate what the thickness of the first layer is. */
	private static final class AsThickAsTheFirst implements BoundaryEstimator {

		@Override
		public String id() {
			return "w.first";
		}

		@Override
		public String name() {
			return "first";
		}

		@Override
		public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
			if (!boundary.touches(LayerKind.BIPOLAR_PLATE)) {
				return Optional.empty();
			}
			Parameter first = new Parameter("w.first", "t", "ohm cm2", new Distribution.Exact(stack.layers().getFirst().thickness()),
					Provenance.DERIVED, "", "");
			return Optional.of(new Estimate(Basis.MEASURED,
					List.of(new Term("t", "t", Mechanism.WHOLE, "M0", "t", List.of(first), values -> values[0], List.of()))));
		}
	}

	/** Fails at some layers, after it has found something. */
	private static final class Failing implements LayerRule {

		@Override
		public RuleDescriptor descriptor() {
			return Witnesses.descriptor("W-FAILING");
		}

		@Override
		public void check(RuleContext context, LayerContext layer) {
			context.finding(layer.name()).at(layer).report();
			if (layer.thickness() == 77) {
				throw new IllegalStateException(layer.name());
			}
		}
	}
}
