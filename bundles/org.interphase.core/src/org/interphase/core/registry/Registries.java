/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.interphase.core.command.CliCommand;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.InterphaseModel;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceLookup;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.DesignImporter;
import org.interphase.core.internal.evidence.EvidenceIndex;
import org.interphase.core.internal.registry.Contributed;
import org.interphase.core.internal.registry.ExtensionPointContributions;
import org.interphase.core.internal.registry.Identity;
import org.interphase.core.internal.registry.MaterialIndex;
import org.interphase.core.internal.registry.Probe;
import org.interphase.core.internal.registry.Provenances;
import org.interphase.core.internal.registry.ServiceContributions;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.output.OutputModel;
import org.interphase.core.output.SpectrumModel;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleProfile;
import org.interphase.core.template.DesignTemplate;
import org.interphase.core.template.DesignTemplates;
import org.interphase.core.treatment.TreatmentKind;

/**
 * All that judges a stack, immutable. {@link #standard()} holds what is contributed through extension points and Java
 * services; a {@link Builder} holds what code gives it, so everything also runs in plain Java.
 */
public final class Registries {

	private static final Comparator<MaterialLibrary> BY_RANK = Comparator.comparingInt(MaterialLibrary::rank).reversed();

	private final Contributed contributed;
	private final List<MaterialLibrary> materialLibraries;
	private final List<Rule> rules;
	private final List<RuleProfile> profiles;
	private final List<ContributionProblem> problems;
	private final MaterialIndex materials;
	private final EvidenceLookup evidence;

	private Registries(Builder builder, Predicate<EvidenceRecord> kept) {
		contributed = new Contributed(builder.contributions);
		materialLibraries = contributed.of(MaterialLibrary.class, BY_RANK);
		rules = contributed.of(Rule.class, Comparator.comparing(rule -> rule.descriptor().id()));
		profiles = contributed.of(RuleProfile.class, Comparator.comparing(RuleProfile::id));
		problems = Stream.concat(builder.problems.stream(), materialLibraries.stream().flatMap(Registries::problemsOf))
				.distinct().toList();
		materials = MaterialIndex.of(materialLibraries);
		evidence = EvidenceIndex.of(evidenceLibraries()).where(kept);
	}

	/** What the installed bundles (or, without OSGi, the class path) contribute; read once. */
	public static Registries standard() {
		return Standard.INSTANCE;
	}

	/** Estimators of layers. */
	public List<LayerEstimator> layerEstimators() {
		return contributed.of(LayerEstimator.class);
	}

	/** Estimators of boundaries. */
	public List<BoundaryEstimator> boundaryEstimators() {
		return contributed.of(BoundaryEstimator.class);
	}

	/** Models of the interphase, in the order in which they are asked. */
	public List<InterphaseModel> interphaseModels() {
		return contributed.of(InterphaseModel.class);
	}

	/** Rules, ordered by id. */
	public List<Rule> rules() {
		return rules;
	}

	/** Quick fixes for the findings of a rule. */
	public List<QuickFix> quickFixes(String rule) {
		return contributed.of(QuickFix.class).stream().filter(fix -> fix.rules().contains(rule)).toList();
	}

	/** Kinds of surface treatments. */
	public List<TreatmentKind> treatments() {
		return contributed.of(TreatmentKind.class);
	}

	/** The kind of treatment with this id or alias; case does not matter. */
	public Optional<TreatmentKind> treatment(String name) {
		return treatments().stream().filter(kind -> kind.id().equalsIgnoreCase(name)
				|| kind.aliases().stream().anyMatch(name::equalsIgnoreCase)).findFirst();
	}

	/** Materials of all libraries. */
	public MaterialLookup materials() {
		return materials;
	}

	/** Measured interfaces of all libraries. */
	public EvidenceLookup evidence() {
		return evidence;
	}

	/** The same contributions without some measured interfaces, e.g. to judge an estimator by data that it does not know. */
	public Registries withEvidence(Predicate<EvidenceRecord> kept) {
		return new Registries(copy(contribution -> true), kept);
	}

	/** The same contributions without those whose id is given; ids that nobody has are passed over. */
	public Registries without(Set<String> ids) {
		return copy(contribution -> Identity.of(contribution).stream().noneMatch(named -> ids.contains(named.id())))
				.build();
	}

	/** All contributions with the bundles that brought them, by kind and id. */
	public List<ContributionInfo> contributions() {
		return contributed.all().flatMap(contribution -> Identity.of(contribution).stream()
				.map(named -> Provenances.info(named.id(), named.kind(), contribution.getClass())))
				.sorted(Comparator.comparing(ContributionInfo::kind).thenComparing(ContributionInfo::id)).toList();
	}

	private Builder copy(Predicate<Object> kept) {
		Builder builder = new Builder();
		contributed.all().filter(kept).forEach(builder.contributions::add);
		problems.forEach(problem -> builder.addProblem(problem.contribution(), problem.problem()));
		return builder;
	}

	/** Readers of other formats. */
	public List<DesignImporter> importers() {
		return contributed.of(DesignImporter.class);
	}

	/** Writers of other formats. */
	public List<DesignExporter> exporters() {
		return contributed.of(DesignExporter.class);
	}

	/** Commands that are added to the command line. */
	public List<CliCommand> commands() {
		return contributed.of(CliCommand.class);
	}

	/** The rule with this id. */
	public Optional<Rule> rule(String id) {
		return rules.stream().filter(rule -> rule.descriptor().id().equals(id)).findFirst();
	}

	/** Rule profiles, ordered by id. */
	public List<RuleProfile> profiles() {
		return profiles;
	}

	/** The rule profile with this id. */
	public Optional<RuleProfile> profile(String id) {
		return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
	}

	/** Models of what a cell gives, e.g. its energy. */
	public List<OutputModel> outputModels() {
		return contributed.of(OutputModel.class);
	}

	/** Designs to start from. */
	public List<DesignTemplate> templates() {
		return contributed.of(DesignTemplates.class).stream().flatMap(source -> source.templates().stream()).toList();
	}

	/** The template with this id; case does not matter. */
	public Optional<DesignTemplate> template(String id) {
		return templates().stream().filter(template -> template.id().equalsIgnoreCase(id)).findFirst();
	}

	/** Models of the impedance spectrum, in the order in which they are asked. */
	public List<SpectrumModel> spectrumModels() {
		return contributed.of(SpectrumModel.class);
	}

	/** Libraries of materials. */
	public List<MaterialLibrary> materialLibraries() {
		return materialLibraries;
	}

	/** Libraries of measured interfaces. */
	public List<EvidenceLibrary> evidenceLibraries() {
		return contributed.of(EvidenceLibrary.class);
	}

	/** Contributions that could not be loaded. */
	public List<ContributionProblem> problems() {
		return problems;
	}

	private static Stream<ContributionProblem> problemsOf(MaterialLibrary library) {
		return library.problems().stream().map(problem -> new ContributionProblem(library.id(), problem));
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

		private final List<Object> contributions = new ArrayList<>();
		private final Set<Identity> identities = new HashSet<>();
		private final List<ContributionProblem> problems = new ArrayList<>();

		/**
		 * Adds a contribution to each registry whose interface it implements. One that cannot say what it is, or whose id is taken,
		 * becomes a problem.
		 */
		public Builder add(Object contribution) {
			Optional<String> problem = Probe.problem(contribution).or(() -> taken(contribution));
			if (problem.isPresent()) {
				return addProblem(contribution.getClass().getName(), problem.get());
			}
			contributions.add(contribution);
			return this;
		}

		private Optional<String> taken(Object contribution) {
			return Identity.of(contribution).stream().filter(identity -> !identities.add(identity)).findFirst()
					.map(identity -> "There is a " + identity.kind() + " with the id '" + identity.id() + "' already."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		/** Notes a contribution that could not be loaded. */
		public Builder addProblem(String contribution, String problem) {
			problems.add(new ContributionProblem(contribution, problem));
			return this;
		}

		/** The registries with all that was added. */
		public Registries build() {
			return new Registries(this, record -> true);
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
