/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.LinkedHashMap;
import java.util.Map;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;

/** The materials that a stack is made of. */
public final class UsedMaterials {

	private UsedMaterials() {
	}

	/** Each known material once, with the first layer that is made of it or has a phase of it. */
	public static Map<MaterialRecord, LayerContext> of(StackContext stack) {
		Map<MaterialRecord, LayerContext> found = new LinkedHashMap<>();
		for (LayerContext layer : stack.layers()) {
			found.putIfAbsent(layer.material(), layer);
			layer.phases().forEach(phase -> found.putIfAbsent(phase.material(), layer));
		}
		found.keySet().removeIf(material -> material.library().isEmpty());
		return found;
	}
}
