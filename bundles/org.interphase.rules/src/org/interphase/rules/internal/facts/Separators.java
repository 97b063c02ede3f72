/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.List;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.Property;

/** The layers of a cell that keep its electrodes apart. */
public final class Separators {

	private Separators() {
	}

	/** The layers between the electrodes of a cell; where lithium is plated on the collector, all that are no electrode or collector. */
	public static List<LayerContext> between(CellContext cell, boolean anodeFree) {
		List<LayerContext> electrodes = cell.electrodes();
		int first = electrodes.isEmpty() || anodeFree ? Integer.MIN_VALUE : electrodes.get(0).index();
		int last = electrodes.isEmpty() || anodeFree ? Integer.MAX_VALUE
				: electrodes.get(electrodes.size() - 1).index();
		return cell.layers().stream().filter(layer -> layer.index() > first && layer.index() < last)
				.filter(layer -> !layer.kind().isElectrode() && !layer.kind().isCollectorOrPlate()).toList();
	}

	/** The solid electrolytes of a cell, or, where it has none, its composite, polymer and gel layers. */
	public static List<LayerContext> of(CellContext cell) {
		List<LayerContext> solid = cell.layers().stream()
				.filter(layer -> layer.kind() == LayerKind.SOLID_ELECTROLYTE).toList();
		return !solid.isEmpty() ? solid : cell.layers().stream().filter(Separators::isSelfSupporting).toList();
	}

	/** Those of all cells of a stack. */
	public static List<LayerContext> of(StackContext stack) {
		return stack.cells().stream().flatMap(cell -> of(cell).stream()).toList();
	}

	/** Whether a layer keeps electrodes apart by itself: any electrolyte but a liquid without a porous host. */
	public static boolean isSelfSupporting(LayerContext layer) {
		return switch (layer.kind()) {
		case SOLID_ELECTROLYTE, POLYMER, GEL, COMPOSITE_INTERLAYER -> true;
		case LIQUID, IONIC_LIQUID -> !Double.isNaN(layer.hostPorosity());
		case COATING -> layer.material().number(Property.IONIC_CONDUCTIVITY).isPresent();
		default -> false;
		};
	}
}
