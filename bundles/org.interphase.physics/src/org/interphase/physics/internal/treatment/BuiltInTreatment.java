/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import java.util.List;

import org.interphase.core.context.LayerContext;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.physics.internal.ElectrolyteClass;

/** What the built-in kinds have in common. */
abstract class BuiltInTreatment implements TreatmentKind {

	private final String id;
	private final String label;
	private final List<String> aliases;

	BuiltInTreatment(String id, String label, String... aliases) {
		this.id = id;
		this.label = label;
		this.aliases = List.of(aliases);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label() {
		return label;
	}

	@Override
	public final List<String> aliases() {
		return aliases;
	}

	static boolean isGarnet(LayerContext layer) {
		return ElectrolyteClass.of(layer.material()) == ElectrolyteClass.GARNET;
	}
}
