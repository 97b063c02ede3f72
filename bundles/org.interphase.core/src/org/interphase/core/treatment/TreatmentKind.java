/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.treatment;

import java.util.List;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;

/** A kind of surface treatment: an extension of {@code org.interphase.core.treatments}. */
public interface TreatmentKind {

	/** Stable id, stored in designs and used in the notation, e.g. {@code air-exposed}. */
	String id();

	/** Name shown to people. */
	String label();

	/** Other spellings understood in the notation. */
	List<String> aliases();

	/** The state of the surface after this treatment. */
	SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer);
}
