/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.output.OutputResult;
import org.interphase.core.output.Spectrum;

/**
 * What a stack gives beside its resistance.
 *
 * @param outputs  its numbers
 * @param spectrum its predicted impedance spectrum; empty if nobody can predict it
 * @param faults   contributions that failed
 */
public record StackOutputs(List<OutputResult> outputs, Optional<Spectrum> spectrum, List<Fault> faults) {

	/** Copies the lists. */
	public StackOutputs {
		outputs = List.copyOf(outputs);
		faults = List.copyOf(faults);
	}

	/** The first output with this id. */
	public Optional<OutputResult> output(String id) {
		return outputs.stream().filter(result -> result.output().id().equals(id)).findFirst();
	}
}
