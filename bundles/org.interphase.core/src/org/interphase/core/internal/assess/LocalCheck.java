/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;

/** Asks a rule that looks no further than the neighbours about one layer or boundary. */
interface LocalCheck {

	/** Asks about the one that stands at this place of the whole stack. */
	void check(RuleContext context, Window window, int place);

	/** The layers or the boundaries: what the rule is asked about. */
	default boolean isOfLayers() {
		return false;
	}

	/** How to ask a rule; null for one that looks at the whole stack. */
	static @Nullable LocalCheck of(Rule rule) {
		if (rule instanceof LayerRule layers && !(rule instanceof BoundaryRule)) {
			return new OfLayers(layers);
		}
		return rule instanceof BoundaryRule boundaries && !(rule instanceof LayerRule) ? new OfBoundaries(boundaries) : null;
	}

	/** Of a rule that looks at layers. */
	record OfLayers(LayerRule rule) implements LocalCheck {

		@Override
		public void check(RuleContext context, Window window, int place) {
			rule.check(context, window.stack().layers().get(place - window.first()));
		}

		@Override
		public boolean isOfLayers() {
			return true;
		}
	}

	/** Of a rule that looks at boundaries. */
	record OfBoundaries(BoundaryRule rule) implements LocalCheck {

		@Override
		public void check(RuleContext context, Window window, int place) {
			rule.check(context, window.stack().boundaries().get(place - window.first()));
		}
	}
}
