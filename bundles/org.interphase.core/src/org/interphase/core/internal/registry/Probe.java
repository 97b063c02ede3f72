/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.Objects;

import org.interphase.core.estimate.Estimator;
import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.DesignImporter;
import org.interphase.core.internal.text.Texts;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.registry.ScriptReader;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleProfile;
import org.interphase.core.template.DesignTemplates;
import org.interphase.core.treatment.TreatmentKind;

/** Asks a contribution what it is, before anybody relies on the answer. */
final class Probe {

	private static final Texts TEXTS = new Texts(Probe.class);

	private Probe() {
	}

	/** Throws what the contribution throws, or an exception if it returns nothing. */
	static void ask(Object contribution) {
		if (contribution instanceof MaterialLibrary library) {
			required(library.id(), library.materials(), library.sources(), library.knownErrors(), library.problems());
		}
		if (contribution instanceof EvidenceLibrary library) {
			required(library.id(), library.evidence(), library.sources());
		}
		if (contribution instanceof Estimator estimator) {
			required(estimator.id(), estimator.name());
		}
		if (contribution instanceof Rule rule) {
			required(rule.descriptor());
		}
		if (contribution instanceof QuickFix fix) {
			required(fix.id(), fix.label(), fix.rules());
		}
		if (contribution instanceof RuleProfile profile) {
			required(profile.id(), profile.name(), profile.settings());
		}
		if (contribution instanceof ScriptReader reader) {
			required(reader.id(), reader.name());
		}
		if (contribution instanceof TreatmentKind treatment) {
			required(treatment.id(), treatment.label(), treatment.aliases());
		}
		if (contribution instanceof DesignTemplates templates) {
			required(templates.id());
		}
		if (contribution instanceof DesignImporter importer) {
			required(importer.id(), importer.name(), importer.endings());
		}
		if (contribution instanceof DesignExporter exporter) {
			required(exporter.id(), exporter.name(), exporter.ending());
		}
	}

	static void required(Object... answers) {
		for (Object answer : answers) {
			Objects.requireNonNull(answer, () -> TEXTS.get("load.nothing")); //$NON-NLS-1$
		}
	}
}
