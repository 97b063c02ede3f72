/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.output;

import java.util.Optional;

import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Estimator;
import org.interphase.core.estimate.Resistances;

/** Predicts the impedance spectrum: an extension of {@code org.interphase.core.estimators}, element {@code spectrum}. The first that knows wins. */
public interface SpectrumModel extends Estimator {

	/** The spectrum at the median resistances; empty if the data do not suffice. */
	Optional<Spectrum> spectrum(StackContext stack, Resistances resistances);
}
