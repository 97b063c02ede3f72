/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.LayerKind;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.text.Labels;
import org.interphase.model.Layer;
import org.interphase.ui.DisplayUnits;

/** Texts of a layer in tables. */
final class LayerTexts {

	private LayerTexts() {
	}

	static String kind(Layer layer) {
		return Labels.of(LayerKind.of(layer));
	}

	static String thickness(Layer layer) {
		Double value = layer.getThickness();
		return value == null ? "" : DisplayUnits.amounts().exact(value, "um"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String porosity(Layer layer) {
		Double value = layer.getPorosity();
		return value == null ? "" : Quantities.formatExactly(value, "1"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String text(@Nullable String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
