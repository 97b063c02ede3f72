/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain.docs;

import java.util.List;

import org.interphase.core.estimate.Estimator;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.registry.Registries;
import org.interphase.core.treatment.TreatmentKind;

/** The reference of the estimators and other models, and of the treatments. */
final class ContributionReference {

	private ContributionReference() {
	}

	static String of(Registries registries) {
		Markdown markdown = Markdown.titled("Estimators, models, treatments and formats",
				"What the built-in bundles contribute through the extension points, beside the rules.");
		estimators(markdown, "Estimators of layers", registries.layerEstimators());
		estimators(markdown, "Estimators of boundaries", registries.boundaryEstimators());
		estimators(markdown, "Models of the interphase", registries.interphaseModels());
		estimators(markdown, "Outputs of a cell", registries.outputModels());
		estimators(markdown, "Models of the impedance spectrum", registries.spectrumModels());
		markdown.heading("Surface treatments")
				.paragraph("Written behind a layer in the notation, e.g. `LLZO [polished]`.");
		markdown.table("Treatment", "Name", "Also written");
		for (TreatmentKind kind : registries.treatments()) {
			markdown.row('`' + kind.id() + '`', kind.label(), String.join(", ", kind.aliases()));
		}
		markdown.heading("Formats of other tools").paragraph("Written by *Export* and by `interphase convert`.");
		markdown.table("Exporter", "Name", "Ending");
		for (DesignExporter exporter : registries.exporters()) {
			markdown.row('`' + exporter.id() + '`', exporter.name(), "`." + exporter.ending() + '`');
		}
		return markdown.toString();
	}

	private static void estimators(Markdown markdown, String heading, List<? extends Estimator> estimators) {
		markdown.heading(heading).table("Id", "Name");
		estimators.forEach(estimator -> markdown.row('`' + estimator.id() + '`', estimator.name()));
	}
}
