/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;

/** The materials that a stack is made of. */
public final class UsedMaterials {

	private static final LastStack<Map<MaterialRecord, LayerContext>> LAST = new LastStack<>(UsedMaterials::find);

	private UsedMaterials() {
	}

	/** Each known material once, with the first layer that is made of it or has a phase of it. */
	public static Map<MaterialRecord, LayerContext> of(StackContext stack) {
		return LAST.of(stack);
	}

	private static Map<MaterialRecord, LayerContext> find(StackContext stack) {
		// most layers are made of the same few records: telling them apart by their content takes longer
		Set<MaterialRecord> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Map<MaterialRecord, LayerContext> found = new LinkedHashMap<>();
		for (LayerContext layer : stack.layers()) {
			add(layer.material(), layer, seen, found);
			layer.phases().forEach(phase -> add(phase.material(), layer, seen, found));
		}
		return Collections.unmodifiableMap(found);
	}

	private static void add(MaterialRecord material, LayerContext layer, Set<MaterialRecord> seen,
			Map<MaterialRecord, LayerContext> found) {
		if (seen.add(material) && !material.library().isEmpty()) {
			found.putIfAbsent(material, layer);
		}
	}
}
