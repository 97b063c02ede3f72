/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.report.HtmlReport;
import org.interphase.report.ReportInput;
import org.interphase.report.ReportSelection;
import org.interphase.ui.internal.contributions.Contributions;

/**
 * The report of a design as HTML.
 *
 * @param design  the design; nobody may change it meanwhile
 * @param parts   which parts it has
 * @param product name and version of the program
 * @param date    date as people read it
 */
public record ReportContent(Design design, ReportSelection parts, String product, String date) implements Content {

	@Override
	public void writeTo(OutputStream out, SubMonitor progress) throws IOException {
		progress.subTask(Messages.export_judging);
		Registries registries = Contributions.registries();
		DesignAssessment assessment = Contributions.assess(design);
		progress.split(50).subTask(Messages.export_outputs);
		OutputAssessor assessor = new OutputAssessor(registries, Contributions.isolation());
		List<StackOutputs> outputs = assessment.stacks().stream().map(stack -> assessor.outputs(stack, assessment.options())).toList();
		progress.split(30).subTask(Messages.export_writing);
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		HtmlReport.write(new ReportInput(design, assessment, outputs, registries, product, date), parts, writer);
		writer.flush();
	}
}
