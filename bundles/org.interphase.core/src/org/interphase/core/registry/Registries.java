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

	private final List<MaterialLibrary> materialLibraries;
	private final List<EvidenceLibrary> evidenceLibraries;
	private final List<LayerEstimator> layerEstimators;
	private final List<BoundaryEstimator> boundaryEstimators;
	private final List<InterphaseModel> interphaseModels;
	private final List<Rule> rules;
	private final List<QuickFix> quickFixes;
	private final List<RuleProfile> profiles;
	private final List<TreatmentKind> treatments;
	private final List<OutputModel> outputModels;
	private final List<DesignTemplates> templates;
	private final List<DesignImporter> importers;
	private final List<DesignExporter> exporters;
	private final List<CliCommand> commands;
	private final List<SpectrumModel> spectrumModels;
	private final List<ContributionProblem> problems;
	private final MaterialIndex materials;
	private final EvidenceLookup evidence;

	private Registries(Builder builder, Predicate<EvidenceRecord> kept) {
		materialLibraries = List.copyOf(builder.materialLibraries);
		evidenceLibraries = List.copyOf(builder.evidenceLibraries);
		layerEstimators = List.copyOf(builder.layerEstimators);
		boundaryEstimators = List.copyOf(builder.boundaryEstimators);
		interphaseModels = List.copyOf(builder.interphaseModels);
		rules = List.copyOf(builder.rules);
		quickFixes = List.copyOf(builder.quickFixes);
		treatments = List.copyOf(builder.treatments);
		problems = Stream.concat(builder.problems.stream(), materialLibraries.stream().flatMap(Registries::problemsOf))
				.distinct().toList();
		profiles = List.copyOf(builder.profiles);
		outputModels = List.copyOf(builder.outputModels);
		templates = List.copyOf(builder.templates);
		importers = List.copyOf(builder.importers);
		exporters = List.copyOf(builder.exporters);
		commands = List.copyOf(builder.commands);
		spectrumModels = List.copyOf(builder.spectrumModels);
		materials = MaterialIndex.of(materialLibraries);
		evidence = EvidenceIndex.of(evidenceLibraries).where(kept);
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
		return all().flatMap(contribution -> Identity.of(contribution).stream()
				.map(named -> Provenances.info(named.id(), named.kind(), contribution.getClass())))
				.sorted(Comparator.comparing(ContributionInfo::kind).thenComparing(ContributionInfo::id)).toList();
	}

	private Builder copy(Predicate<Object> kept) {
		Builder builder = new Builder();
		all().filter(kept).forEach(builder::addProbed);
		problems.forEach(problem -> builder.addProblem(problem.contribution(), problem.problem()));
		return builder;
	}

	private Stream<Object> all() {
		return Stream.<List<?>>of(materialLibraries, evidenceLibraries, layerEstimators, boundaryEstimators,
				interphaseModels, outputModels, spectrumModels, rules, quickFixes, profiles, treatments, templates,
				importers, exporters, commands).flatMap(List::stream).map(Object.class::cast).distinct();
	}

	/** Readers of other formats. */
	public List<DesignImporter> importers() {
		return importers;
	}

	/** Writers of other formats. */
	public List<DesignExporter> exporters() {
		return exporters;
	}

	/** Commands that are added to the command line. */
	public List<CliCommand> commands() {
		return commands;
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
		return outputModels;
	}

	/** Designs to start from. */
	public List<DesignTemplate> templates() {
		return templates.stream().flatMap(source -> source.templates().stream()).toList();
	}

	/** The template with this id; case does not matter. */
	public Optional<DesignTemplate> template(String id) {
		return templates().stream().filter(template -> template.id().equalsIgnoreCase(id)).findFirst();
	}

	/** Models of the impedance spectrum, in the order in which they are asked. */
	public List<SpectrumModel> spectrumModels() {
		return spectrumModels;
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

		private final List<MaterialLibrary> materialLibraries = new ArrayList<>();
		private final List<EvidenceLibrary> evidenceLibraries = new ArrayList<>();
		private final List<LayerEstimator> layerEstimators = new ArrayList<>();
		private final List<BoundaryEstimator> boundaryEstimators = new ArrayList<>();
		private final List<InterphaseModel> interphaseModels = new ArrayList<>();
		private final List<Rule> rules = new ArrayList<>();
		private final List<QuickFix> quickFixes = new ArrayList<>();
		private final List<TreatmentKind> treatments = new ArrayList<>();
		private final Set<Identity> identities = new HashSet<>();
		private final List<RuleProfile> profiles = new ArrayList<>();
		private final List<OutputModel> outputModels = new ArrayList<>();
		private final List<DesignTemplates> templates = new ArrayList<>();
		private final List<DesignImporter> importers = new ArrayList<>();
		private final List<DesignExporter> exporters = new ArrayList<>();
		private final List<CliCommand> commands = new ArrayList<>();
		private final List<SpectrumModel> spectrumModels = new ArrayList<>();
		private final List<ContributionProblem> problems = new ArrayList<>();

		/** Adds a contribution to each registry whose interface it implements. One that cannot say what it is, or whose id is taken, becomes a problem. */
		public Builder add(Object contribution) {
			Optional<String> problem = Probe.problem(contribution).or(() -> taken(contribution));
			return problem.isPresent() ? addProblem(contribution.getClass().getName(), problem.get())
					: addProbed(contribution);
		}

		private Optional<String> taken(Object contribution) {
			return Identity.of(contribution).stream().filter(identity -> !identities.add(identity)).findFirst()
					.map(identity -> "There is a " + identity.kind() + " with the id '" + identity.id() + "' already."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		private Builder addProbed(Object contribution) {
			addIf(MaterialLibrary.class, contribution, materialLibraries);
			addIf(EvidenceLibrary.class, contribution, evidenceLibraries);
			addIf(LayerEstimator.class, contribution, layerEstimators);
			addIf(BoundaryEstimator.class, contribution, boundaryEstimators);
			addIf(InterphaseModel.class, contribution, interphaseModels);
			addIf(Rule.class, contribution, rules);
			addIf(QuickFix.class, contribution, quickFixes);
			addIf(TreatmentKind.class, contribution, treatments);
			addIf(RuleProfile.class, contribution, profiles);
			addIf(OutputModel.class, contribution, outputModels);
			addIf(DesignTemplates.class, contribution, templates);
			addIf(DesignImporter.class, contribution, importers);
			addIf(DesignExporter.class, contribution, exporters);
			addIf(CliCommand.class, contribution, commands);
			addIf(SpectrumModel.class, contribution, spectrumModels);
			return this;
		}

		/** Notes a contribution that could not be loaded. */
		public Builder addProblem(String contribution, String problem) {
			problems.add(new ContributionProblem(contribution, problem));
			return this;
		}

		/** The registries with all that was added. */
		public Registries build() {
			materialLibraries.sort(Comparator.comparingInt(MaterialLibrary::rank).reversed());
			rules.sort((a, b) -> a.descriptor().id().compareTo(b.descriptor().id()));
			profiles.sort((a, b) -> a.id().compareTo(b.id()));
			return new Registries(this, record -> true);
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
