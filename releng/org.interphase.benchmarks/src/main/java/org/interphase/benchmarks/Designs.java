/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.model.Layer;

/** Designs of any length: cells in series, with a plate between each two. */
final class Designs {

	private static final String CELL = "Li 20 um | ILE 1 um | LLZO 500 um [polished] | ILE 1 um | LFP 60 um";
	private static final String CONDITIONS = " @ 25 C @ 5 MPa";
	private static final int LAYERS_WITH_PLATE = 6;
	private static final int ELECTROLYTE = 2;

	private Designs() {
	}

	/** One cell of five layers. */
	static Design cell() {
		return parsed(CELL + CONDITIONS);
	}

	/** Cells and plates, cut off at a number of layers. */
	static Design series(int layers) {
		Design design = parsed(CELL + " | SS | " + CELL + CONDITIONS);
		List<Layer> all = design.getStacks().getFirst().getLayers();
		List<Layer> module = List.copyOf(all.subList(0, LAYERS_WITH_PLATE));
		List<Layer> copies = new ArrayList<>();
		for (int i = all.size(); i < layers; i++) {
			Layer copy = EcoreUtil.copy(module.get(i % LAYERS_WITH_PLATE));
			copy.setId(EcoreUtil.generateUUID());
			copies.add(copy);
		}
		all.addAll(copies);
		while (all.size() > layers) {
			all.removeLast();
		}
		return design;
	}

	/** The solid electrolyte of the cell in the middle: the same kind of layer in a stack of any length. */
	static Layer electrolyteInTheMiddle(List<Layer> series) {
		return series.get(series.size() / 2 / LAYERS_WITH_PLATE * LAYERS_WITH_PLATE + ELECTROLYTE);
	}

	private static Design parsed(String notation) {
		try {
			return NotationParser.of(Registries.standard()).parse(notation);
		} catch (NotationException broken) {
			throw new IllegalStateException(broken);
		}
	}
}
