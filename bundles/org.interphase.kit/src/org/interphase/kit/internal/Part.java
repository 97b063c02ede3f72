/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.kit.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a plug-in can contribute. Each part has a template of a class and one of its test. */
public enum Part {
	/** A rule. */
	RULE("rules", "rule", "rule.Rule", "ThicknessLimit", List.of(), List.of()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** An estimator of boundaries. */
	ESTIMATOR("estimators", "estimator", "estimate.BoundaryEstimator", "ContactResistance", List.of(), List.of()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** A library of materials, from CSV. */
	MATERIALS("materials", "library", "material.MaterialLibrary", "OwnMaterials", List.of("materials.csv"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			List.of("org.apache.commons.commons-csv")), //$NON-NLS-1$
	/** A treatment of a face. */
	TREATMENT("treatments", "treatment", "treatment.TreatmentKind", "Rinsed", List.of(), List.of()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** A reader of another format, from JSON. */
	IMPORTER("importers", "importer", "exchange.DesignImporter", "LayerListImporter", List.of(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			List.of("com.fasterxml.jackson.core.jackson-core", "com.fasterxml.jackson.core.jackson-databind")), //$NON-NLS-1$ //$NON-NLS-2$
	/** A writer of another format, as JSON. */
	EXPORTER("exporters", "exporter", "exchange.DesignExporter", "LayerListExporter", List.of(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			List.of("com.fasterxml.jackson.core.jackson-core", "com.fasterxml.jackson.core.jackson-databind")), //$NON-NLS-1$ //$NON-NLS-2$
	/** Measured interfaces, from CSV. */
	EVIDENCE("evidence", "library", "evidence.EvidenceLibrary", "OwnEvidence", List.of("evidence.csv"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			List.of("org.apache.commons.commons-csv")), //$NON-NLS-1$
	/** Designs to start from. */
	TEMPLATES("templates", "templates", "template.DesignTemplates", "OwnTemplates", List.of(), List.of()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** A command of the command line. */
	COMMAND("cliCommands", "command", "command.CliCommand", "LayersCommand", List.of(), List.of("picocli")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private static final String CORE = "org.interphase.core."; //$NON-NLS-1$

	private final String point;
	private final String element;
	private final String service;
	private final String type;
	private final List<String> data;
	private final List<String> bundles;

	Part(String point, String element, String service, String type, List<String> data, List<String> bundles) {
		this.point = point;
		this.element = element;
		this.service = service;
		this.type = type;
		this.data = data;
		this.bundles = bundles;
	}

	/**
	 * The part with this name; case does not matter.
	 *
	 * @throws IllegalArgumentException if there is none; it says which there are
	 */
	static Part ofName(String name) {
		return Arrays.stream(values()).filter(part -> part.toString().equalsIgnoreCase(name.strip())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no part '" + name + "', only " //$NON-NLS-1$ //$NON-NLS-2$
						+ Arrays.stream(values()).map(Part::toString).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}

	/** Id of its extension point. */
	String point() {
		return CORE + point;
	}

	/** Element of its extension point. */
	String element() {
		return element;
	}

	/** Interface that it implements. */
	String service() {
		return CORE + service;
	}

	/** Simple name of its class, which is also that of its template. */
	String type() {
		return type;
	}

	/** Files beside its class. */
	List<String> data() {
		return data;
	}

	/** Bundles that its class needs besides the core. */
	List<String> bundles() {
		return bundles;
	}

	/** Name on the command line. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
