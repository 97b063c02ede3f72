/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import org.interphase.core.internal.assess.OutputRun;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.registry.Registries;

/** Asks all output and spectrum models what a judged stack gives. A contribution that fails is noted and the rest goes on. */
public final class OutputAssessor {

	private final Registries registries;
	private final Isolation isolation;

	/** An assessor that asks these contributions and suspends those that hang for the rest of the session. */
	public OutputAssessor(Registries registries) {
		this(registries, Isolation.session());
	}

	/** An assessor that asks these contributions, but none that is suspended. */
	public OutputAssessor(Registries registries, Isolation isolation) {
		this.registries = registries;
		this.isolation = isolation;
	}

	/** What a stack gives; with the same options as its assessment the numbers belong together. */
	public StackOutputs outputs(StackAssessment stack, AssessmentOptions options) {
		return OutputRun.outputs(registries, options, isolation, stack);
	}
}
