/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.Locale;

import org.interphase.core.context.LayerContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.model.Phase;

/** Polymer electrolytes. */
public final class Polymers {

	private static final String POLYETHER = "peo"; //$NON-NLS-1$
	private static final String DRY = "polymer"; //$NON-NLS-1$

	private Polymers() {
	}

	/** Whether a material is poly(ethylene oxide), by itself or with something in it. */
	public static boolean isPolyether(MaterialRecord material) {
		return material.id().equals(POLYETHER) || material.name().toLowerCase(Locale.ROOT).startsWith(POLYETHER);
	}

	/** Whether a layer conducts through poly(ethylene oxide) that nothing liquid plasticises. */
	public static boolean isDryPolyether(LayerContext layer) {
		return switch (layer.kind()) {
		case POLYMER -> isDry(layer.material());
		case COMPOSITE_INTERLAYER -> layer.materialsOf(Phase.LIQUID).isEmpty()
				&& layer.materialsOf(Phase.MATRIX).stream().anyMatch(Polymers::isDry);
		default -> false;
		};
	}

	private static boolean isDry(MaterialRecord material) {
		return isPolyether(material) && material.family().equalsIgnoreCase(DRY);
	}
}
