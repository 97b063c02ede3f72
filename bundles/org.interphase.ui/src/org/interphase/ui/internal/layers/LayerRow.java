/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Layer;

/**
 * A row of a pasted table.
 *
 * @param number  line of the table, from 1, with the header
 * @param text    its cells as they were written
 * @param layer   the layer that it makes; null if it cannot be read
 * @param problem what is wrong; empty if nothing
 */
public record LayerRow(int number, String text, @Nullable Layer layer, String problem) {

	/** The layer that it makes; empty if it cannot be read. */
	public Optional<Layer> made() {
		return Optional.ofNullable(layer);
	}

	static LayerRow good(int number, String text, Layer layer) {
		return new LayerRow(number, text, layer, ""); //$NON-NLS-1$
	}

	static LayerRow bad(int number, String text, String problem) {
		return new LayerRow(number, text, null, problem);
	}
}
