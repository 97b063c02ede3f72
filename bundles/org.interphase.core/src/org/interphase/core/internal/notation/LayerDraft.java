/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import org.interphase.core.context.LayerKind;

/**
 * One layer that was read.
 *
 * @param substance what it is made of
 * @param kind      its kind
 * @param items     what stood behind its name
 * @param place     where it stands
 */
record LayerDraft(Substance substance, LayerKind kind, LayerItems items, Span place) {

	/** Whether it conducts electrons and no ions. */
	boolean isCollector() {
		return kind == LayerKind.COLLECTOR;
	}

	/** The same as another kind of layer. */
	LayerDraft as(LayerKind newKind) {
		return new LayerDraft(substance, newKind, items, place);
	}
}
