/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.InterphaseModel;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.internal.registry.ExtensionPointContributions;
import org.interphase.core.internal.registry.MaterialIndex;
import org.interphase.core.internal.registry.ServiceContributions;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.Rule;
import org.interphase.core.treatment.TreatmentKind;

/**
 * All that judges a stack, immutable. {@link #standard()} holds what is contributed through extension points and Java
 * services; a {@link Builder} holds what code gives it, so everything also runs in plain Java.
 */
public final class Registries {

	private final List<MaterialLibrary> materialLibraries;
	private final List<EvidenceLibrary> evidenceLibraries;
	private final List<LayerEstimator> layerEstimators;
	private final List<BoundaryEstimator> boundaryEstimators;
	private final List<InterphaseModel> interphaseModels;
	private final List<Rule> rules;
	private final List<QuickFix> quickFixes;
	private final List<TreatmentKind> treatments;
	private final List<ContributionProblem> problems;
	private final MaterialIndex materials;

	private Registries(Builder builder) {
		materialLibraries = List.copyOf(builder.materialLibraries);
		evidenceLibraries = List.copyOf(builder.evidenceLibraries);
		layerEstimators = List.copyOf(builder.layerEstimators);
		boundaryEstimators = List.copyOf(builder.boundaryEstimators);
		interphaseModels = List.copyOf(builder.interphaseModels);
		rules = List.copyOf(builder.rules);
		quickFixes = List.copyOf(builder.quickFixes);
		treatments = List.copyOf(builder.treatments);
		problems = List.copyOf(builder.problems);
		materials = MaterialIndex.of(materialLibraries);
	}

	/** What the installed bundles (or, without OSGi, the class path) contribute; read once. */
	public static Registries standard() {
		return Standard.INSTANCE;
	}

	/** Estimators of layers. */
	public List<LayerEstimator> layerEstimators() {
		return layerEstimators;
	}

	/** Estimators of boundaries. */
	public List<BoundaryEstimator> boundaryEstimators() {
		return boundaryEstimators;
	}

	/** Models of the interphase, in the order in which they are asked. */
	public List<InterphaseModel> interphaseModels() {
		return interphaseModels;
	}

	/** Rules, ordered by id. */
	public List<Rule> rules() {
		return rules;
	}

	/** Quick fixes for the findings of a rule. */
	public List<QuickFix> quickFixes(String rule) {
		return quickFixes.stream().filter(fix -> fix.rules().contains(rule)).toList();
	}

	/** Kinds of surface treatments. */
	public List<TreatmentKind> treatments() {
		return treatments;
	}

	/** The kind of treatment with this id or alias; case does not matter. */
	public Optional<TreatmentKind> treatment(String name) {
		return treatments.stream().filter(kind -> kind.id().equalsIgnoreCase(name)
				|| kind.aliases().stream().anyMatch(name::equalsIgnoreCase)).findFirst();
	}

	/** Materials of all libraries. */
	public MaterialLookup materials() {
		return materials;
	}

	/** Measured interfaces of all libraries. */
	public Collection<EvidenceRecord> evidence() {
		return evidenceLibraries.stream().flatMap(library -> library.evidence().stream()).toList();
	}

	/** Libraries of materials. */
	public List<MaterialLibrary> materialLibraries() {
		return materialLibraries;
	}

	/** Libraries of measured interfaces. */
	public List<EvidenceLibrary> evidenceLibraries() {
		return evidenceLibraries;
	}

	/** Contributions that could not be loaded. */
	public List<ContributionProblem> problems() {
		return problems;
	}

	/**
	 * A contribution that could not be loaded.
	 *
	 * @param contribution id or class of the contribution, with its provider
	 * @param problem      what happened
	 */
	public record ContributionProblem(String contribution, String problem) {
	}

	/** Collects contributions. */
	public static final class Builder {

		private final List<MaterialLibrary> materialLibraries = new ArrayList<>();
		private final List<EvidenceLibrary> evidenceLibraries = new ArrayList<>();
		private final List<LayerEstimator> layerEstimators = new ArrayList<>();
		private final List<BoundaryEstimator> boundaryEstimators = new ArrayList<>();
		private final List<InterphaseModel> interphaseModels = new ArrayList<>();
		private final List<Rule> rules = new ArrayList<>();
		private final List<QuickFix> quickFixes = new ArrayList<>();
		private final List<TreatmentKind> treatments = new ArrayList<>();
		private final List<ContributionProblem> problems = new ArrayList<>();

		/** Adds a contribution to each registry whose interface it implements. */
		public Builder add(Object contribution) {
			addIf(MaterialLibrary.class, contribution, materialLibraries);
			addIf(EvidenceLibrary.class, contribution, evidenceLibraries);
			addIf(LayerEstimator.class, contribution, layerEstimators);
			addIf(BoundaryEstimator.class, contribution, boundaryEstimators);
			addIf(InterphaseModel.class, contribution, interphaseModels);
			addIf(Rule.class, contribution, rules);
			addIf(QuickFix.class, contribution, quickFixes);
			addIf(TreatmentKind.class, contribution, treatments);
			return this;
		}

		/** Notes a contribution that could not be loaded. */
		public Builder addProblem(String contribution, String problem) {
			problems.add(new ContributionProblem(contribution, problem));
			return this;
		}

		/** The registries with all that was added. */
		public Registries build() {
			rules.sort((a, b) -> a.descriptor().id().compareTo(b.descriptor().id()));
			return new Registries(this);
		}

		private static <T> void addIf(Class<T> type, Object contribution, List<T> list) {
			if (type.isInstance(contribution)) {
				list.add(type.cast(contribution));
			}
		}
	}

	private static final class Standard {

		static final Registries INSTANCE = load();

		private static Registries load() {
			Builder builder = new Builder();
			if (!ExtensionPointContributions.addTo(builder)) {
				ServiceContributions.addTo(builder);
			}
			return builder.build();
		}
	}
}
