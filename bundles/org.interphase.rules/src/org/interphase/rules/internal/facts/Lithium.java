/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;

/** Lithium metal in a stack. */
public final class Lithium {

	private Lithium() {
	}

	/** Whether a stack holds lithium metal, or will when it is charged. */
	public static boolean isPresent(StackContext stack) {
		return stack.anodeFree() || stack.layers().stream().anyMatch(LayerContext::isLithiumMetal);
	}
}
