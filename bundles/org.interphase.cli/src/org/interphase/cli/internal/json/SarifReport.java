/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.report.Version;
import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.registry.Registries.ContributionProblem;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.Severity;

/**
 * What the rules find as SARIF 2.1.0, which code scanning services read. What could not be judged is "open", what the
 * author waived is suppressed, and a contribution that failed is a notification.
 */
public final class SarifReport {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"; //$NON-NLS-1$

	private final JsonOutput json;
	private final List<RuleDescriptor> rules;

	private SarifReport(JsonOutput json, List<RuleDescriptor> rules) {
		this.json = json;
		this.rules = rules;
	}

	/**
	 * The report.
	 *
	 * @param rules the rules that were asked
	 */
	public static String render(AssessmentReport report, List<RuleDescriptor> rules) {
		return JsonOutput.render(json -> new SarifReport(json, rules).write(report));
	}

	/** The level of a severity. */
	static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error"; //$NON-NLS-1$
		case WARNING -> "warning"; //$NON-NLS-1$
		case INFO, HINT -> "note"; //$NON-NLS-1$
		};
	}

	private void write(AssessmentReport report) throws IOException {
		json.beginObject();
		json.text("$schema", SCHEMA); //$NON-NLS-1$
		json.text("version", "2.1.0"); //$NON-NLS-1$ //$NON-NLS-2$
		json.beginArray("runs"); //$NON-NLS-1$
		json.beginObject();
		tool();
		json.text("columnKind", "utf16CodeUnits"); //$NON-NLS-1$ //$NON-NLS-2$
		invocation(report);
		json.beginArray("results"); //$NON-NLS-1$
		for (AssessedDesign design : report.designs()) {
			SarifResults results = new SarifResults(json, design, rules);
			for (StackAssessment stack : design.assessment().stacks()) {
				results.write(stack);
			}
		}
		json.endArray();
		json.endObject();
		json.endArray();
		json.endObject();
	}

	private void tool() throws IOException {
		json.beginObject("tool"); //$NON-NLS-1$
		json.beginObject("driver"); //$NON-NLS-1$
		json.text("name", Version.TOOL); //$NON-NLS-1$
		json.text("semanticVersion", Version.NUMBER); //$NON-NLS-1$
		json.beginArray("rules"); //$NON-NLS-1$
		for (RuleDescriptor rule : rules) {
			json.beginObject();
			json.text("id", rule.id()); //$NON-NLS-1$
			message("shortDescription", rule.title()); //$NON-NLS-1$
			message("fullDescription", rule.reason().isEmpty() ? rule.title() : rule.reason()); //$NON-NLS-1$
			json.beginObject("defaultConfiguration"); //$NON-NLS-1$
			json.text("level", level(rule.severity())); //$NON-NLS-1$
			json.endObject();
			json.beginObject("properties"); //$NON-NLS-1$
			json.texts("tags", Stream.of(rule.category().split("/")).distinct().toList()); //$NON-NLS-1$ //$NON-NLS-2$
			json.texts("sources", rule.sources()); //$NON-NLS-1$
			json.endObject();
			json.endObject();
		}
		json.endArray();
		json.endObject();
		json.endObject();
	}

	private void invocation(AssessmentReport report) throws IOException {
		json.beginArray("invocations"); //$NON-NLS-1$
		json.beginObject();
		json.flag("executionSuccessful", true); //$NON-NLS-1$
		json.beginArray("toolExecutionNotifications"); //$NON-NLS-1$
		for (ContributionProblem problem : report.problems()) {
			notification(Messages.get("contributionProblem", problem.contribution(), problem.problem())); //$NON-NLS-1$
		}
		for (Fault fault : report.stacks().flatMap(stack -> stack.faults().stream()).toList()) {
			notification(Messages.get("faultAt", fault.contribution(), fault.element(), fault.problem())); //$NON-NLS-1$
		}
		json.endArray();
		json.endObject();
		json.endArray();
	}

	private void notification(String text) throws IOException {
		json.beginObject();
		json.text("level", "error"); //$NON-NLS-1$ //$NON-NLS-2$
		message("message", text); //$NON-NLS-1$
		json.endObject();
	}

	private void message(String key, String text) throws IOException {
		json.beginObject(key);
		json.text("text", text); //$NON-NLS-1$
		json.endObject();
	}
}
