/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import java.util.Set;

import org.interphase.core.context.FaceContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.MeasuredBy;

/**
 * Wetted with a little of something soft. The contact is complete, and the resistance is that of the two new faces as a whole.
 * A film of known thickness is better drawn as a layer of its own.
 */
public abstract class Wetted extends BuiltInTreatment {

	private static final Set<String> KINDS = Set.of("gel", "ionic-liquid", "liquid");

	private final Distribution resistance;
	private final String sources;
	private final String note;

	Wetted(String id, String label, Distribution resistance, String sources, String note, String... aliases) {
		super(id, label, aliases);
		this.resistance = resistance;
		this.sources = sources;
		this.note = note;
	}

	/** Whether the last treatment of a face was one of these. */
	public static boolean isWetted(FaceContext face) {
		return !face.treatments().isEmpty() && KINDS.contains(face.treatments().getLast().kind());
	}

	@Override
	public final SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		Parameter whole = new Parameter("R_wetted:" + id(), "R_wetted", "ohm cm2", resistance, Provenance.DERIVED,
				sources, note, MeasuredBy.TRANSFER.text());
		return new SurfaceState(before.cleanliness(), before.filmThickness(), before.filmConductivity(),
				before.contactAngle(), true, before.lithiophilic(), label(), whole);
	}
}
