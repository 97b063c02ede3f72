/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.interphase.core.command.CliCommand;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.InterphaseModel;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.DesignImporter;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.output.OutputModel;
import org.interphase.core.output.SpectrumModel;
import org.interphase.core.registry.FolderContributions;
import org.interphase.core.registry.ScriptReader;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleProfile;
import org.interphase.core.template.DesignTemplates;
import org.interphase.core.treatment.TreatmentKind;

/**
 * What a contribution calls itself in one of its parts.
 *
 * @param id   its id
 * @param kind its kind, for people
 */
public record Identity(String id, String kind) {

	/** Kind of the libraries of materials. */
	public static final String MATERIALS = "material library"; //$NON-NLS-1$

	/** Refuses a contribution without an id. */
	public Identity {
		Probe.required(id);
	}

	/** A kind of contribution: its interface, its name for people, and where its id is. */
	private record Kind<T>(Class<T> type, String name, Function<T, String> id) {

		void add(Object contribution, List<Identity> identities) {
			if (type.isInstance(contribution)) {
				identities.add(new Identity(id.apply(type.cast(contribution)), name));
			}
		}
	}

	private static final List<Kind<?>> KINDS = List.of(
			new Kind<>(MaterialLibrary.class, MATERIALS, MaterialLibrary::id),
			new Kind<>(EvidenceLibrary.class, "evidence library", EvidenceLibrary::id), //$NON-NLS-1$
			new Kind<>(LayerEstimator.class, "layer estimator", LayerEstimator::id), //$NON-NLS-1$
			new Kind<>(BoundaryEstimator.class, "boundary estimator", BoundaryEstimator::id), //$NON-NLS-1$
			new Kind<>(InterphaseModel.class, "interphase model", InterphaseModel::id), //$NON-NLS-1$
			new Kind<>(OutputModel.class, "output model", OutputModel::id), //$NON-NLS-1$
			new Kind<>(SpectrumModel.class, "spectrum model", SpectrumModel::id), //$NON-NLS-1$
			new Kind<>(Rule.class, "rule", rule -> rule.descriptor().id()), //$NON-NLS-1$
			new Kind<>(QuickFix.class, "quick fix", QuickFix::id), //$NON-NLS-1$
			new Kind<>(RuleProfile.class, "rule profile", RuleProfile::id), //$NON-NLS-1$
			new Kind<>(ScriptReader.class, "script reader", ScriptReader::id), //$NON-NLS-1$
			new Kind<>(TreatmentKind.class, "treatment", TreatmentKind::id), //$NON-NLS-1$
			new Kind<>(DesignTemplates.class, "templates", DesignTemplates::id), //$NON-NLS-1$
			new Kind<>(DesignImporter.class, "importer", DesignImporter::id), //$NON-NLS-1$
			new Kind<>(DesignExporter.class, "exporter", DesignExporter::id), //$NON-NLS-1$
			new Kind<>(FolderContributions.class, "folder reader", FolderContributions::id), //$NON-NLS-1$
			new Kind<>(CliCommand.class, "command", command -> command.getClass().getName())); //$NON-NLS-1$

	/** The identities of a contribution, one for each kind that it is. */
	public static List<Identity> of(Object contribution) {
		List<Identity> identities = new ArrayList<>();
		KINDS.forEach(kind -> kind.add(contribution, identities));
		return identities;
	}

	/** The kind of the contributions that implement an interface. */
	static String kind(Class<?> type) {
		return KINDS.stream().filter(kind -> kind.type() == type).map(Kind::name).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(type.getName()));
	}

	/** The interfaces by which contributions are found. */
	static List<Class<?>> services() {
		List<Class<?>> services = new ArrayList<>();
		KINDS.forEach(kind -> services.add(kind.type()));
		return services;
	}
}
