/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Estimator;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;

/**
 * What estimates have in common whose numbers are equal: the estimator, what it was shown apart from names and places, and the
 * terms with the same draws of the same parameters. The equations of the terms cannot be compared, but they follow from the rest.
 */
final class Likeness {

	private final Estimator estimator;
	private final int place;
	private final List<Object> content;
	private final int hash;

	private Likeness(Estimator estimator, int place, List<Object> content, int hash) {
		this.estimator = estimator;
		this.place = place;
		this.content = content;
		this.hash = hash;
	}

	/**
	 * The likeness of an estimate.
	 *
	 * @param place the layer or boundary that was asked about, by its place in the window
	 */
	static Likeness of(Estimator estimator, int place, Window window, Estimate estimate) {
		List<Object> content = new ArrayList<>();
		content.add(Picture.settings(window.stack()));
		int hash = System.identityHashCode(estimator) + place;
		for (LayerContext layer : window.stack().layers()) {
			content.add(Placed.nameless(layer));
			// equal materials of a session are one object; hashing all their values would take longer than the draws
			hash = 31 * (31 * hash + System.identityHashCode(layer.material())) + Double.hashCode(layer.thickness());
		}
		LayerContext none = Placed.nameless(window.stack().layers().getFirst());
		for (BoundaryContext boundary : window.stack().boundaries()) {
			content.add(Placed.nameless(none, boundary));
		}
		for (Term term : estimate.terms()) {
			content.add(term.id());
			content.add(term.equation());
			for (Parameter parameter : term.parameters()) {
				String key = parameter.value().isExact() ? "" : parameter.key(); //$NON-NLS-1$
				content.add(parameter.value());
				content.add(key);
				hash = 31 * (31 * hash + parameter.value().hashCode()) + key.hashCode();
			}
		}
		return new Likeness(estimator, place, content, hash);
	}

	@Override
	public int hashCode() {
		return hash;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Likeness like && like.hash == hash && like.estimator == estimator && like.place == place
				&& like.content.equals(content);
	}
}
