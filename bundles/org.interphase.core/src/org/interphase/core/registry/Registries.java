/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import java.nio.file.Path;
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
import org.interphase.core.internal.registry.Contribution;
import org.interphase.core.internal.registry.ContributionLoader;
import org.interphase.core.internal.registry.ExtensionPointContributions;
import org.interphase.core.internal.registry.FolderLoader;
import org.interphase.core.internal.registry.Identity;
import org.interphase.core.internal.registry.Loaded;
import org.interphase.core.internal.registry.MaterialIndex;
import org.interphase.core.internal.registry.Offer;
import org.interphase.core.internal.registry.Provenances;
import org.interphase.core.internal.registry.ServiceContributions;
import org.interphase.core.internal.registry.Traces;
import org.interphase.core.internal.text.Texts;
import org.interphase.core.isolation.Isolation;
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

	private static final Texts TEXTS = new Texts(ContributionLoader.class);

	private final Contributed contributed;
	private final ContributionOrder order;
	private final List<MaterialLibrary> materialLibraries;
	private final List<Rule> rules;
	private final List<RuleProfile> profiles;
	private final List<ContributionProblem> loadProblems;
	private final List<ContributionProblem> problems;
	private final MaterialIndex materials;
	private final EvidenceLookup evidence;

	private Registries(Builder builder, Predicate<EvidenceRecord> kept) {
		order = builder.order;
		contributed = new Contributed(builder.contributions, named -> order.position(named.kind(), named.id()));
		materialLibraries = contributed.of(MaterialLibrary.class).stream()
				.sorted(Comparator.comparingInt((MaterialLibrary library) -> order.position(Identity.MATERIALS, library.id()))
						.thenComparing(MaterialLibrary::rank, Comparator.reverseOrder()))
				.toList();
		rules = contributed.byId(Rule.class, "rule"); //$NON-NLS-1$
		profiles = contributed.byId(RuleProfile.class, "rule profile"); //$NON-NLS-1$
		loadProblems = List.copyOf(builder.problems);
		problems = Stream.concat(loadProblems.stream(), materialLibraries.stream().flatMap(Registries::problemsOf))
				.distinct().toList();
		materials = MaterialIndex.of(materialLibraries);
		evidence = EvidenceIndex.of(evidenceLibraries()).where(kept);
	}

	/**
	 * What the installed bundles (or, without OSGi, the class path) contribute; read once. Each contribution is made on a
	 * thread apart from the caller's; one that takes longer than {@link Isolation#DEFAULT_LIMIT} is left out and named among
	 * the {@linkplain #problems() problems}.
	 *
	 * @throws IllegalStateException if a contribution asks while it is being made
	 */
	public static Registries standard() {
		if (ContributionLoader.isAtWork()) {
			throw new IllegalStateException(TEXTS.get("load.tooEarly")); //$NON-NLS-1$
		}
		return Standard.INSTANCE;
	}

	/**
	 * The {@linkplain #standard() standard contributions} with the libraries of some folders in place of those that the user of
	 * this computer keeps: the same result everywhere. The first folder goes before the second.
	 *
	 * @param folders folders that a {@link FolderContributions} knows to read
	 */
	public static Registries standard(Path... folders) {
		Registries standard = standard();
		return standard.with(FolderLoader.read(standard.contributed.of(FolderContributions.class), List.of(folders),
				new ContributionLoader(Isolation.DEFAULT_LIMIT)));
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
		return copy(contribution -> contribution.identities().stream().noneMatch(named -> ids.contains(named.id())))
				.build();
	}

	/** The same contributions and some more; one with the id and the kind of another takes its place. */
	public Registries with(Object... more) {
		Builder added = new Builder();
		for (Object contribution : more) {
			added.add(contribution);
		}
		return with(added);
	}

	private Registries with(Builder added) {
		Builder builder = copy(old -> old.identities().stream().noneMatch(added.identities::contains));
		added.contributions.forEach(builder::enter);
		builder.problems.addAll(added.problems);
		return builder.build();
	}

	/** The same contributions, asked in another order. */
	public Registries ordered(ContributionOrder wanted) {
		Builder builder = copy(contribution -> true);
		builder.order = wanted;
		return builder.build();
	}

	/** The order in which contributions are asked, as far as it differs from the {@linkplain ContributionOrder default one}. */
	public ContributionOrder order() {
		return order;
	}

	/**
	 * The same contributions and those of the scripts in a folder. Scripts are code of other people, though shut in: ask for
	 * consent before.
	 */
	public Registries withScripts(Path folder) {
		Builder builder = copy(contribution -> true);
		scriptReaders().forEach(reader -> reader.read(folder, builder));
		return builder.build();
	}

	/** Readers of scripts. */
	public List<ScriptReader> scriptReaders() {
		return contributed.of(ScriptReader.class);
	}

	/** All contributions with the bundles or files that brought them, by kind and id. */
	public List<ContributionInfo> contributions() {
		return contributed.all().flatMap(Registries::infos)
				.sorted(Comparator.comparing(ContributionInfo::kind).thenComparing(ContributionInfo::id)).toList();
	}

	/** The contributions of one kind, in the order in which they are asked. */
	public List<ContributionInfo> contributions(String kind) {
		List<ContributionInfo> asked = contributed.ofKind(kind).flatMap(Registries::infos)
				.filter(info -> info.kind().equals(kind)).toList();
		if (!ContributionOrder.matters(kind)) {
			return asked.stream().sorted(Comparator.comparing(ContributionInfo::id)).toList();
		}
		if (kind.equals(Identity.MATERIALS)) {
			List<String> byRank = materialLibraries.stream().map(MaterialLibrary::id).toList();
			return asked.stream().sorted(Comparator.comparingInt(info -> byRank.indexOf(info.id()))).toList();
		}
		return asked;
	}

	private static Stream<ContributionInfo> infos(Contribution contribution) {
		return contribution.identities().stream()
				.map(named -> Provenances.info(named.id(), named.kind(), contribution.made()));
	}

	private Builder copy(Predicate<Contribution> kept) {
		Builder builder = new Builder();
		builder.order = order;
		contributed.all().filter(kept).forEach(builder::enter);
		builder.problems.addAll(loadProblems);
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
	 * @param trace        where it happened, as a stack trace for the maker of the contribution; may be empty
	 */
	public record ContributionProblem(String contribution, String problem, String trace) {

		/** A problem without a stack trace. */
		public ContributionProblem(String contribution, String problem) {
			this(contribution, problem, ""); //$NON-NLS-1$
		}
	}

	/** Collects contributions. */
	public static final class Builder {

		private final List<Contribution> contributions = new ArrayList<>();
		private final Set<Identity> identities = new HashSet<>();
		private final List<ContributionProblem> problems = new ArrayList<>();
		private ContributionOrder order = ContributionOrder.DEFAULT;

		/**
		 * Adds a contribution to each registry whose interface it implements. One that cannot say what it is, or whose id is taken,
		 * becomes a problem.
		 */
		public Builder add(Object contribution) {
			try {
				enter(Contribution.of(contribution));
			} catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError failure) {
				problems.add(new ContributionProblem(contribution.getClass().getName(), failure.toString(), Traces.of(failure)));
			}
			return this;
		}

		private void enter(Contribution contribution) {
			Optional<Identity> taken = contribution.identities().stream().filter(identities::contains).findFirst();
			if (taken.isPresent()) {
				addProblem(contribution.made().getClass().getName(),
						TEXTS.get("load.taken", taken.get().kind(), taken.get().id())); //$NON-NLS-1$
				return;
			}
			identities.addAll(contribution.identities());
			contributions.add(contribution);
		}

		private void enter(Loaded loaded) {
			Contribution contribution = loaded.contribution();
			if (contribution == null) {
				problems.add(new ContributionProblem(loaded.name(), loaded.problem(), loaded.trace()));
			} else {
				enter(contribution);
			}
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
			List<Offer> offers = ExtensionPointContributions.offers()
					.orElseGet(() -> ServiceContributions.offers(Registries.class.getClassLoader()));
			Builder builder = new Builder();
			new ContributionLoader(Isolation.DEFAULT_LIMIT).load(offers).forEach(builder::enter);
			return builder.build();
		}
	}
}
