/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.ArrayList;
import java.util.List;

import org.interphase.scene.Figures;
import org.interphase.scene.Insertion;
import org.interphase.scene.Palette;
import org.interphase.scene.Region;
import org.interphase.scene.SceneLayout;
import org.interphase.scene.ScenePlan;
import org.interphase.scene.TextMeasure;
import org.interphase.scene.ThicknessScale;

/** Notes the gestures that a tool machine makes of what a test does with the pointer. */
final class RecordedGestures implements Gestures {

	final List<String> done = new ArrayList<>();
	final ScenePlan plan;
	final ToolMachine tools;

	RecordedGestures(ThicknessScale scale) {
		plan = new SceneLayout(scale, Palette.LIGHT, TextMeasure.ESTIMATE)
				.plan(List.of(Figures.cell(), Figures.module()));
		tools = new ToolMachine(plan, this);
	}

	/** The middle of an element. */
	Pointer at(String element) {
		Region region = plan.region(element).orElseThrow();
		return new Pointer(region.bounds().x() + 100, region.bounds().middle());
	}

	Pointer with(Pointer at, boolean toggle, boolean extend) {
		return new Pointer(at.x(), at.y(), toggle, extend);
	}

	void click(Pointer at) {
		tools.press(at);
		tools.release(at);
	}

	void drag(Pointer from, Pointer to) {
		tools.press(from);
		tools.drag(new Pointer((from.x() + to.x()) / 2, (from.y() + to.y()) / 2, to.toggle(), to.extend()));
		tools.drag(to);
		tools.release(to);
	}

	List<String> selected() {
		return tools.selection().elements();
	}

	@Override
	public void select(Selection selection) {
		done.add("select " + selection.elements());
	}

	@Override
	public void move(List<String> layers, Insertion place) {
		done.add("move " + layers + " to " + place.stack() + ' ' + place.index());
	}

	@Override
	public void copy(List<String> layers, Insertion place) {
		done.add("copy " + layers + " to " + place.stack() + ' ' + place.index());
	}

	@Override
	public void resize(String layer, double thickness) {
		done.add("resize " + layer + ' ' + thickness);
	}

	@Override
	public void edit(String element, Field field) {
		done.add("edit " + element + ' ' + field);
	}
}
