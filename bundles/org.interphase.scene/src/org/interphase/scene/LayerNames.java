/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.text.Names;

/**
 * Names of layers and materials for people. Ids such as {@code llzbno} are for files and for the short form of a cell; where
 * somebody reads, a material goes by its symbol or by its name.
 */
public final class LayerNames {

	private LayerNames() {
	}

	/**
	 * Name of a layer: its own one, unless that is just the id of its material; else the symbol of its material.
	 *
	 * @param name     own name; may be empty
	 * @param id       id of its material as the design has it; may be empty
	 * @param material its material; null if not known
	 * @return empty if there is neither
	 */
	public static String of(String name, String id, @Nullable MaterialRecord material) {
		return Names.layer(name, id, material);
	}

	/** Name of a judged layer. */
	public static String of(LayerContext layer) {
		return of(layer.name(), layer.material().id(), layer.material());
	}

	/** Name of a judged boundary: that of the layer above it, a bar, that of the layer below. */
	public static String of(BoundaryContext boundary) {
		return of(boundary.left()) + '|' + of(boundary.right());
	}

	/** The short name of a material: its first alias, if that is shorter than its name. */
	public static String symbol(MaterialRecord material) {
		return Names.material(material);
	}
}
