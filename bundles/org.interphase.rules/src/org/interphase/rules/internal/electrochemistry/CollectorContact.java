/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.rules.internal.facts.Potentials;

/**
 * A current collector or plate with the electrode that it touches.
 *
 * @param collector the collector or plate
 * @param electrode the electrode; the electrolyte where lithium is plated on the collector
 * @param potential average potential of the electrode, V vs Li/Li+; NaN if unknown
 */
record CollectorContact(LayerContext collector, LayerContext electrode, double potential) {

	/** The contact at a boundary, if there is one. */
	static Optional<CollectorContact> at(BoundaryContext boundary, StackContext stack) {
		return of(boundary.left(), boundary.right(), stack).or(() -> of(boundary.right(), boundary.left(), stack));
	}

	private static Optional<CollectorContact> of(LayerContext collector, LayerContext other, StackContext stack) {
		if (!collector.kind().isCollectorOrPlate()) {
			return Optional.empty();
		}
		if (other.kind().isElectrode()) {
			return Optional.of(new CollectorContact(collector, other, Potentials.average(other)));
		}
		return stack.anodeFree() && other.kind().isElectrolyte()
				? Optional.of(new CollectorContact(collector, other, 0)) : Optional.empty();
	}
}
