/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Driver;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.Severity;
import org.interphase.core.text.TextBundle;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.uncertainty.Summary;

/** One rule at work on one stack. */
class RuleRun implements RuleContext {

	private static final TextBundle TEXTS = new TextBundle(RuleRun.class);

	private final GradedRule rule;
	private final StackFacts facts;
	private final List<Finding> findings = new ArrayList<>();

	RuleRun(GradedRule rule, StackFacts facts) {
		this.rule = rule;
		this.facts = facts;
	}

	List<Finding> findings() {
		return findings;
	}

	@Override
	public StackContext stack() {
		return facts.stack();
	}

	@Override
	public double currentDensity() {
		return facts.currentDensity();
	}

	@Override
	public double arealCapacity() {
		return facts.arealCapacity();
	}

	@Override
	public double parameter(String name) {
		return rule.parameter(name);
	}

	@Override
	public @Nullable Summary asr(BoundaryContext boundary) {
		return facts.boundaries()[boundary.index()];
	}

	@Override
	public @Nullable Summary totalAsr() {
		return facts.total();
	}

	@Override
	public List<Driver> drivers() {
		return facts.drivers();
	}

	@Override
	public SurfaceState surface(BoundaryContext boundary, LayerContext layer) {
		return boundary.faceOf(layer).surface();
	}

	@Override
	public Report finding(String message) {
		return new OpenReport(message, false, rule.descriptor().severity());
	}

	@Override
	public Report unknown(String message) {
		return new OpenReport(message, true, Severity.INFO);
	}

	private final class OpenReport implements Report {

		private final String message;
		private final boolean unknown;
		private Severity severity;
		private String element;
		private String label;
		private double value = Double.NaN;
		private double threshold = Double.NaN;
		private String unit = ""; //$NON-NLS-1$

		OpenReport(String message, boolean unknown, Severity severity) {
			this.message = message;
			this.unknown = unknown;
			this.severity = severity;
			element = facts.stack().id();
			label = facts.stack().name().isBlank() ? TEXTS.text("place.stack") : facts.stack().name(); //$NON-NLS-1$
		}

		@Override
		public Report at(LayerContext layer) {
			element = layer.id();
			label = layer.name();
			return this;
		}

		@Override
		public Report at(BoundaryContext boundary) {
			element = boundary.id();
			label = boundary.label();
			return this;
		}

		@Override
		public Report severity(Severity other) {
			severity = other;
			return this;
		}

		@Override
		public Report value(double judged, double limit, String unitOfBoth) {
			value = judged;
			threshold = limit;
			unit = unitOfBoth;
			return this;
		}

		@Override
		public void report() {
			RuleDescriptor descriptor = rule.descriptor();
			Severity graded = unknown ? severity : rule.graded(severity);
			findings.add(new Finding(descriptor.id(), graded, element, label, message, descriptor.reason(), value,
					threshold, unit, descriptor.sources(), unknown, false, "")); //$NON-NLS-1$
		}
	}
}
