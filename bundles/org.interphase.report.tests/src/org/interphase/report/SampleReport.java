/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.output.Output;
import org.interphase.core.output.OutputModel;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.Severity;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A design, judged by contributions whose numbers and texts the tests know, and its report. */
final class SampleReport {

	private final Design design = make();

	Design design() {
		return design;
	}

	/** Some parts of the report as a text. */
	String write(ReportSelection selection) throws IOException {
		return write(new Registries.Builder().add(new Estimator()).add(new Library()).add(new BadStack()).build(), selection);
	}

	String write(Registries registries, ReportSelection selection) throws IOException {
		AssessmentOptions options = new AssessmentOptions(1, 20_000);
		DesignAssessment assessment = new Assessor(registries).assess(design, options);
		List<StackOutputs> outputs = assessment.stacks().stream()
				.map(stack -> new OutputAssessor(registries).outputs(stack, options)).toList();
		StringWriter out = new StringWriter();
		HtmlReport.write(new ReportInput(design, assessment, outputs, registries, "Interphase 0.1", ""), selection, out);
		return out.toString();
	}

	static Document parsed(String report) throws Exception {
		String body = report.substring(report.indexOf('\n') + 1);
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
	}

	private static Design make() {
		CellstackFactory factory = CellstackFactory.eINSTANCE;
		Design design = factory.createDesign();
		design.setName("A cell");
		Conditions conditions = factory.createConditions();
		conditions.setTemperature(25.0);
		design.setConditions(conditions);
		Stack stack = factory.createStack();
		stack.setId("stack");
		stack.setName("Stack");
		SolidElectrolyte solid = factory.createSolidElectrolyte();
		solid.setThickness(10.0);
		stack.getLayers().addAll(List.of(factory.createCurrentCollector(), solid));
		design.getStacks().add(stack);
		return design;
	}

	static final class Estimator implements BoundaryEstimator, LayerEstimator {

		@Override
		public String id() {
			return "estimator";
		}

		@Override
		public String name() {
			return "estimator";
		}

		@Override
		public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
			Parameter parameter = new Parameter("r", "R_x", "ohm cm2", new LogNormal(100, 2), Provenance.RECALLED,
					"known2020 lost1999", "guessed", "a symmetric cell");
			return Optional.of(new Estimate(Basis.MECHANISTIC, List.of(new Term("t", "Transfer",
					Mechanism.CHARGE_TRANSFER, "M3", "R_x*1", List.of(parameter), values -> values[0], List.of()))));
		}

		@Override
		public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
			return Optional.of(new Estimate(Basis.MECHANISTIC, List.of(new Term("b", "Bulk", Mechanism.BULK, "M1", "0",
					List.of(), values -> 0, List.of()))));
		}
	}

	/** Says the ohmic drop, as the totals do. */
	static final class Drop implements OutputModel {

		@Override
		public String id() {
			return "drop";
		}

		@Override
		public String name() {
			return "drop";
		}

		@Override
		public List<Output> outputs(StackContext stack, Resistances resistances) {
			return List.of(new Output(stack.id(), stack.name(), "ohmic-drop", "Ohmic drop", "mV", "M14", "12", List.of(), values -> 12,
					List.of()));
		}
	}

	private static final class Library implements MaterialLibrary {

		@Override
		public String id() {
			return "library";
		}

		@Override
		public Collection<MaterialRecord> materials() {
			return List.of();
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of(new SourceRecord("known2020", "A & B, J. 1 (2020)", "10.1/x_y", "verified", "abstract"));
		}
	}

	private static final class BadStack implements Rule {

		@Override
		public RuleDescriptor descriptor() {
			return new RuleDescriptor("T-1", "Test", Severity.ERROR, RuleDescriptor.Scope.STACK, "t", "because",
					List.of("known2020"), List.of());
		}

		@Override
		public void check(RuleContext context) {
			context.finding("bad").report();
		}
	}
}
