/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Term;

/** One kind of boundary. */
@FunctionalInterface
interface BoundaryCase {

	/** The terms; empty if this is another kind of boundary or nothing is known of it. */
	List<Term> terms(BoundaryContext boundary, StackContext stack);
}
