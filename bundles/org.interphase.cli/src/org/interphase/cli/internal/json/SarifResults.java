/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.RuleDescriptor;

/** The findings of one design as results in SARIF. */
final class SarifResults {

	private static final String FINGERPRINT = "interphaseFinding/v1"; //$NON-NLS-1$

	private final JsonOutput json;
	private final AssessedDesign design;
	private final List<String> rules;

	SarifResults(JsonOutput json, AssessedDesign design, List<RuleDescriptor> rules) {
		this.json = json;
		this.design = design;
		this.rules = rules.stream().map(RuleDescriptor::id).toList();
	}

	void write(StackAssessment stack) throws IOException {
		for (Finding finding : stack.findings()) {
			result(finding, stack);
		}
	}

	private void result(Finding finding, StackAssessment stack) throws IOException {
		json.beginObject();
		json.text("ruleId", finding.rule()); //$NON-NLS-1$
		int index = rules.indexOf(finding.rule());
		if (index >= 0) {
			json.integer("ruleIndex", index); //$NON-NLS-1$
		}
		// the format wants the level "none" wherever nothing has failed
		json.text("kind", finding.unknown() ? "open" : "fail"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		json.text("level", finding.unknown() ? "none" : SarifReport.level(finding.severity())); //$NON-NLS-1$ //$NON-NLS-2$
		String label = finding.label().isEmpty() ? Messages.get("wholeStack") : finding.label(); //$NON-NLS-1$
		json.beginObject("message"); //$NON-NLS-1$
		json.text("text", Messages.get("findingAt", label, finding.message())); //$NON-NLS-1$ //$NON-NLS-2$
		json.endObject();
		location(finding, stack, label);
		json.beginObject("partialFingerprints"); //$NON-NLS-1$
		json.text(FINGERPRINT, finding.rule() + "@" + finding.element()); //$NON-NLS-1$
		json.endObject();
		if (finding.waived()) {
			json.beginArray("suppressions"); //$NON-NLS-1$
			json.beginObject();
			json.text("kind", "inSource"); //$NON-NLS-1$ //$NON-NLS-2$
			json.text("justification", finding.waiverReason()); //$NON-NLS-1$
			json.endObject();
			json.endArray();
		}
		json.endObject();
	}

	private void location(Finding finding, StackAssessment stack, String label) throws IOException {
		json.beginArray("locations"); //$NON-NLS-1$
		json.beginObject();
		String file = design.file();
		if (file != null) {
			json.beginObject("physicalLocation"); //$NON-NLS-1$
			json.beginObject("artifactLocation"); //$NON-NLS-1$
			json.text("uri", uri(file)); //$NON-NLS-1$
			json.endObject();
			json.beginObject("region"); //$NON-NLS-1$
			json.integer("startLine", line(finding.element(), stack.stack().id())); //$NON-NLS-1$
			json.endObject();
			json.endObject();
		}
		json.beginArray("logicalLocations"); //$NON-NLS-1$
		json.beginObject();
		json.text("name", label); //$NON-NLS-1$
		json.text("fullyQualifiedName", finding.element()); //$NON-NLS-1$
		json.endObject();
		json.endArray();
		json.endObject();
		json.endArray();
	}

	/** The line of a part; that of its stack, or the first, where its id is not in the file. */
	private int line(String element, String stack) {
		@Nullable
		Integer line = design.lines().get(element);
		return line != null ? line : design.lines().getOrDefault(stack, Integer.valueOf(1));
	}

	/** A reference to a file: relative as it was written, or absolute. */
	private static String uri(String file) {
		Path path = Path.of(file);
		try {
			return path.isAbsolute() ? path.toUri().toASCIIString()
					: new URI(null, null, path.toString().replace('\\', '/'), null).toASCIIString();
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(file, e);
		}
	}
}
