/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.interphase.core.internal.assess.DesignJudge;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/**
 * Judges designs: asks all estimators about each layer and boundary, draws their terms, adds them up, and lets all rules
 * look at the result. A contribution that fails is noted and the rest goes on. An assessor has no state of its own and may
 * be used from several threads; a design must not change while it is judged.
 */
public final class Assessor {

	private final Registries registries;
	private final Isolation isolation;

	/** An assessor that asks these contributions and suspends those that hang for the rest of the session. */
	public Assessor(Registries registries) {
		this(registries, Isolation.session());
	}

	/** An assessor that asks these contributions, but none that is suspended. */
	public Assessor(Registries registries, Isolation isolation) {
		this.registries = registries;
		this.isolation = isolation;
	}

	/** Judges all stacks of a design. */
	public DesignAssessment assess(Design design, AssessmentOptions options) {
		return assess(design, options, new AssessmentMemory(), () -> false);
	}

	/**
	 * Judges all stacks of a design, with what is remembered of it. The result is the same as without the memory.
	 *
	 * @param memory    what earlier assessments found out; after this one it remembers this one
	 * @param cancelled whether nobody wants the result any more: asked between two boundaries and between two rules, from several
	 *                  threads
	 * @throws CancellationException if it was cancelled; the memory stays as it was
	 */
	public DesignAssessment assess(Design design, AssessmentOptions options, AssessmentMemory memory,
			BooleanSupplier cancelled) {
		return DesignJudge.assess(registries, design, options, isolation, memory.recollection(), cancelled);
	}
}
