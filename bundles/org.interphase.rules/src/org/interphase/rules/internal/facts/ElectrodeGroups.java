/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.context.LayerContext;

/** Electrodes of a stack in groups: neighbours with the same role are one group. */
public final class ElectrodeGroups {

	private ElectrodeGroups() {
	}

	/** The groups of some layers, in order. */
	public static List<List<LayerContext>> of(List<LayerContext> layers) {
		List<List<LayerContext>> groups = new ArrayList<>();
		LayerContext previous = null;
		for (LayerContext layer : layers) {
			if (!layer.kind().isElectrode()) {
				previous = null;
				continue;
			}
			if (previous == null || Potentials.isCathode(previous) != Potentials.isCathode(layer)) {
				groups.add(new ArrayList<>());
			}
			groups.get(groups.size() - 1).add(layer);
			previous = layer;
		}
		return groups;
	}

	/** Whether anodes and cathodes of several cells follow each other in turn, as in a series of cells. */
	public static boolean isSeries(List<List<LayerContext>> groups) {
		if (groups.size() <= 2 || groups.size() % 2 != 0) {
			return false;
		}
		for (int i = 1; i < groups.size(); i++) {
			if (isCathode(groups.get(i)) == isCathode(groups.get(i - 1))) {
				return false;
			}
		}
		return true;
	}

	/** Whether a group works as cathode. */
	public static boolean isCathode(List<LayerContext> group) {
		return Potentials.isCathode(group.get(0));
	}
}
