/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.internal.text.Texts;
import org.interphase.core.registry.Registries;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.TreatmentKind;

/** Applies treatments in their order to a surface. */
final class Surfaces {

	private static final Texts TEXTS = new Texts(Surfaces.class);
	private final Registries registries;
	private final Faults faults;

	Surfaces(Registries registries, Faults faults) {
		this.registries = registries;
		this.faults = faults;
	}

	SurfaceState after(List<TreatmentContext> treatments, LayerContext layer) {
		SurfaceState state = SurfaceState.untreated();
		for (TreatmentContext treatment : treatments) {
			SurfaceState before = state;
			Optional<TreatmentKind> kind = registries.treatment(treatment.kind());
			if (kind.isPresent()) {
				state = faults.guard(kind.get().id(), layer.name(), before,
						() -> kind.get().apply(before, treatment, layer));
			} else {
				faults.add(treatment.kind(), layer.name(), TEXTS.get("fault.noTreatment")); //$NON-NLS-1$
			}
		}
		return state;
	}
}
