/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;

import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.rule.Finding;

/** What the rules say of a stack, and which contributions failed. */
final class FindingsJson {

	private final JsonOutput json;
	private final CitedSources sources;

	FindingsJson(JsonOutput json, CitedSources sources) {
		this.json = json;
		this.sources = sources;
	}

	void write(StackAssessment stack) throws IOException {
		json.beginArray("findings"); //$NON-NLS-1$
		for (Finding finding : stack.findings()) {
			finding(finding);
		}
		json.endArray();
		json.beginArray("faults"); //$NON-NLS-1$
		for (Fault fault : stack.faults()) {
			json.beginObject();
			json.text("contribution", fault.contribution()); //$NON-NLS-1$
			json.text("element", fault.element()); //$NON-NLS-1$
			json.text("problem", fault.problem()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
	}

	/** One finding as an object. */
	void finding(Finding finding) throws IOException {
		json.beginObject();
		json.text("rule", finding.rule()); //$NON-NLS-1$
		json.text("severity", finding.severity().label()); //$NON-NLS-1$
		json.text("element", finding.element()); //$NON-NLS-1$
		json.text("label", finding.label()); //$NON-NLS-1$
		json.text("message", finding.message()); //$NON-NLS-1$
		json.text("reason", finding.reason()); //$NON-NLS-1$
		json.number("value", finding.value()); //$NON-NLS-1$
		json.number("threshold", finding.threshold()); //$NON-NLS-1$
		json.text("unit", finding.unit().isEmpty() ? null : finding.unit()); //$NON-NLS-1$
		json.flag("unknown", finding.unknown()); //$NON-NLS-1$
		json.texts("sources", sources.citeKeys(finding.sources())); //$NON-NLS-1$
		json.flag("waived", finding.waived()); //$NON-NLS-1$
		json.text("waiver_reason", finding.waived() ? finding.waiverReason() : null); //$NON-NLS-1$
		json.endObject();
	}
}
