/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.interphase.core.context.LayerKind;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;

/** The kind of a layer of the model. */
public final class LayerKinds {

	private static final Map<EClass, LayerKind> KINDS = Map.ofEntries(
			Map.entry(CellstackPackage.Literals.CURRENT_COLLECTOR, LayerKind.COLLECTOR),
			Map.entry(CellstackPackage.Literals.METAL_ELECTRODE, LayerKind.METAL_ELECTRODE),
			Map.entry(CellstackPackage.Literals.COMPOSITE_ELECTRODE, LayerKind.COMPOSITE_ELECTRODE),
			Map.entry(CellstackPackage.Literals.SOLID_ELECTROLYTE, LayerKind.SOLID_ELECTROLYTE),
			Map.entry(CellstackPackage.Literals.COATING, LayerKind.COATING),
			Map.entry(CellstackPackage.Literals.LIQUID_INTERLAYER, LayerKind.LIQUID),
			Map.entry(CellstackPackage.Literals.IONIC_LIQUID_INTERLAYER, LayerKind.IONIC_LIQUID),
			Map.entry(CellstackPackage.Literals.POLYMER_INTERLAYER, LayerKind.POLYMER),
			Map.entry(CellstackPackage.Literals.GEL_INTERLAYER, LayerKind.GEL),
			Map.entry(CellstackPackage.Literals.COMPOSITE_INTERLAYER, LayerKind.COMPOSITE_INTERLAYER),
			Map.entry(CellstackPackage.Literals.BIPOLAR_PLATE, LayerKind.BIPOLAR_PLATE));

	private LayerKinds() {
	}

	/** The kind of a layer; a class that another package adds counts as the known class that it extends. */
	public static LayerKind of(Layer layer) {
		LayerKind kind = KINDS.get(layer.eClass());
		if (kind != null) {
			return kind;
		}
		return layer.eClass().getEAllSuperTypes().reversed().stream().map(KINDS::get)
				.filter(Objects::nonNull).findFirst().orElse(LayerKind.COATING);
	}
}
