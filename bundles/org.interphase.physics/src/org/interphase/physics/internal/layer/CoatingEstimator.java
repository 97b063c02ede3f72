/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.layer;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Reach;
import org.interphase.core.estimate.Term;
import org.interphase.physics.internal.Conductivities;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.coating.CoatedInterface;
import org.interphase.physics.internal.coating.CoatingFilm;
import org.interphase.physics.model.Film;

/**
 * Coatings without a conductivity of their own. Between lithium and garnet a coating that lithium changes counts at the
 * boundary to the garnet, as a whole; any other is a film with the conductivity of its class.
 */
public final class CoatingEstimator implements LayerEstimator {

	private static final double NM_PER_UM = 1000;

	@Override
	public String id() {
		return "org.interphase.physics.coating";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.coating");
	}

	@Override
	public Reach reach() {
		return Reach.NEIGHBOURS;
	}

	@Override
	public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
		if (layer.kind() != LayerKind.COATING) {
			return Optional.empty();
		}
		if (wholeAt(layer, stack).isPresent()) {
			return Optional.of(estimate(Quantity.zero(PhysicsTexts.get("flag.contained")).term("bulk",
					PhysicsTexts.get("term.coating", layer.name()), Mechanism.FILM, "M5")));
		}
		return Conductivities.of(layer.material(), stack).isPresent() ? Optional.empty()
				: CoatingFilm.of(layer.material(), layer.thickness() * NM_PER_UM)
						.map(film -> estimate(resistance(film).term("bulk", PhysicsTexts.get("term.coating", layer.name()), Mechanism.FILM,
								"M5")));
	}

	/** The resistance of lithium, this coating and garnet as a whole, where it stands between the two; else empty. */
	public static Optional<Parameter> wholeAt(LayerContext layer, StackContext stack) {
		int index = layer.index();
		if (layer.kind() != LayerKind.COATING || index == 0 || index + 1 >= stack.layers().size()) {
			return Optional.empty();
		}
		LayerContext before = stack.layers().get(index - 1);
		LayerContext after = stack.layers().get(index + 1);
		boolean between = before.isLithiumMetal() && isGarnet(after) || after.isLithiumMetal() && isGarnet(before);
		return between ? CoatedInterface.resistance(layer.material(), layer.thickness() * NM_PER_UM) : Optional.empty();
	}

	private static Quantity resistance(CoatingFilm film) {
		return Quantity.combine("R_film", "d_c / sigma_c", Quantity.of(film.thickness()),
				Quantity.of(film.conductivity()), Film::asr).flagged(List.of(PhysicsTexts.get("flag.coatingClass")));
	}

	private static Estimate estimate(Term term) {
		return new Estimate(Basis.MECHANISTIC, List.of(term));
	}

	private static boolean isGarnet(LayerContext layer) {
		return layer.kind() == LayerKind.SOLID_ELECTROLYTE
				&& ElectrolyteClass.of(layer.material()) == ElectrolyteClass.GARNET;
	}
}
