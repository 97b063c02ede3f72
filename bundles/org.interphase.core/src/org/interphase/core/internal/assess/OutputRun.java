/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Headlines;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.output.Output;
import org.interphase.core.output.OutputModel;
import org.interphase.core.output.OutputResult;
import org.interphase.core.output.Spectrum;
import org.interphase.core.output.SpectrumModel;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Summary;

/** Asks all output and spectrum models about one stack. */
public final class OutputRun {

	private final Registries registries;
	private final Draws draws;
	private final Faults faults;

	private OutputRun(Registries registries, AssessmentOptions options, Watch watch) {
		this.registries = registries;
		draws = new Draws(options);
		faults = new Faults(watch);
	}

	/** What a stack gives. */
	public static StackOutputs outputs(Registries registries, AssessmentOptions options, Isolation isolation,
			StackAssessment assessed) {
		return new Supervisor(isolation, () -> false).run(watch -> new OutputRun(registries, options, watch).outputs(assessed));
	}

	private StackOutputs outputs(StackAssessment assessed) {
		Resistances resistances = Headlines.of(assessed);
		List<OutputResult> results = new ArrayList<>();
		for (OutputModel model : registries.outputModels()) {
			String stack = assessed.stack().name();
			for (Output output : faults.guard(model.id(), stack, List.<Output>of(),
					() -> model.outputs(assessed.stack(), resistances))) {
				faults.guard(model.id(), output.name(), Optional.<OutputResult>empty(),
						() -> Optional.of(new OutputResult(output, value(output)))).ifPresent(results::add);
			}
		}
		return new StackOutputs(results, spectrum(assessed, resistances), faults.list());
	}

	private Optional<Spectrum> spectrum(StackAssessment assessed, Resistances resistances) {
		for (SpectrumModel model : registries.spectrumModels()) {
			Optional<Spectrum> spectrum = faults.guard(model.id(), assessed.stack().name(), Optional.<Spectrum>empty(),
					() -> model.spectrum(assessed.stack(), resistances));
			if (spectrum.isPresent()) {
				return spectrum;
			}
		}
		return Optional.empty();
	}

	private Summary value(Output output) {
		return Summary.of(draws.evaluate(output.parameters(), output.function(), value -> {
			if (!Double.isFinite(value)) {
				throw new IllegalStateException("'" + output.name() + "' gives " + value); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}));
	}
}
