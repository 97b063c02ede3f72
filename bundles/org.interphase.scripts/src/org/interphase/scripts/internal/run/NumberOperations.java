/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Functions that the engine lacks, and those that it computes in single precision. Public because the engine calls by reflection. */
@NonNullByDefault({})
public final class NumberOperations extends OperationContributor {

	@Override
	public boolean contributesTo(Object target) {
		return true;
	}

	/** Absolute value. */
	public Number abs() {
		return getTarget() instanceof Integer number ? (Number) Math.abs(number) : (Number) Math.abs(target());
	}

	/** Square root. */
	public double sqrt() {
		return Math.sqrt(target());
	}

	/** Exponential. */
	public double exp() {
		return Math.exp(target());
	}

	/** A power. */
	public double pow(Number exponent) {
		return Math.pow(target(), exponent.doubleValue());
	}

	private double target() {
		return ((Number) getTarget()).doubleValue();
	}
}
