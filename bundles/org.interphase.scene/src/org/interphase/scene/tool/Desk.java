/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import org.interphase.scene.Palette;
import org.interphase.scene.ScenePlan;

/** What the states share: the drawing and the selection as they are, and who carries gestures out. */
final class Desk {

	private final Gestures gestures;
	private ScenePlan plan;
	private Selection selection = Selection.NONE;

	Desk(ScenePlan plan, Gestures gestures) {
		this.plan = plan;
		this.gestures = gestures;
	}

	ScenePlan plan() {
		return plan;
	}

	void setPlan(ScenePlan next) {
		plan = next;
		selection = selection.within(next);
	}

	Palette palette() {
		return plan.palette();
	}

	Gestures gestures() {
		return gestures;
	}

	Selection selection() {
		return selection;
	}

	void setSelection(Selection next) {
		selection = next;
	}

	/** Selects, and tells if that changes anything. */
	void select(Selection next) {
		if (!next.equals(selection)) {
			selection = next;
			gestures.select(next);
		}
	}
}
