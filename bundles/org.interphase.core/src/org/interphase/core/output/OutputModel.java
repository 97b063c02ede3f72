/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.output;

import java.util.List;

import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Estimator;
import org.interphase.core.estimate.Resistances;

/** Computes what a cell gives beside its resistance: an extension of {@code org.interphase.core.estimators}, element {@code output}. */
public interface OutputModel extends Estimator {

	/** The numbers that the data suffice for; those that lack data are left out. */
	List<Output> outputs(StackContext stack, Resistances resistances);
}
