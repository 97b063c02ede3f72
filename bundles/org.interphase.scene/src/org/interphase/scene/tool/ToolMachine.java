/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.List;
import java.util.Optional;

import org.interphase.scene.Region;
import org.interphase.scene.ScenePlan;
import org.interphase.scene.Shape;

/**
 * Turns what the pointer does into selections and gestures: click, Ctrl-click and Shift-click select; a drag from free space
 * selects what its rectangle touches; a drag of layers moves them, with Ctrl copies them; a drag of a boundary resizes the
 * layer above it; a double click opens a field.
 */
public final class ToolMachine {

	/** Of the width of a layer, the part on the right where its thickness stands. */
	private static final double THICKNESS_PART = 0.35;

	private final Desk desk;
	private Tool tool;

	/** Starts idle, with nothing selected. */
	public ToolMachine(ScenePlan plan, Gestures gestures) {
		desk = new Desk(plan, gestures);
		tool = new Idle(desk);
	}

	/** The design is drawn anew; elements that are gone are no longer selected. A gesture under way is given up. */
	public void setPlan(ScenePlan plan) {
		desk.setPlan(plan);
		cancel();
	}

	/** The selection. */
	public Selection selection() {
		return desk.selection();
	}

	/** Takes over a selection that was made elsewhere, without telling the gestures. */
	public void setSelection(Selection selection) {
		desk.setSelection(selection);
	}

	/** The main button was pressed. */
	public void press(Pointer at) {
		tool = tool.press(at);
	}

	/** The pointer was moved with the main button held. */
	public void drag(Pointer to) {
		tool = tool.drag(to);
	}

	/** The main button was released. */
	public void release(Pointer at) {
		tool = tool.release(at);
	}

	/** The main button was pressed twice: the name or the thickness of a layer, or the name of a stack, is to be typed. */
	public void doubleClick(Pointer at) {
		cancel();
		Optional<Region> region = desk.plan().hit(at.x(), at.y());
		if (region.isEmpty() || region.get().part() == Region.Part.BOUNDARY) {
			return;
		}
		Region hit = region.get();
		boolean right = at.x() > hit.bounds().right() - THICKNESS_PART * hit.bounds().width();
		desk.gestures().edit(hit.element(), right && hit.part() == Region.Part.LAYER ? Field.THICKNESS : Field.NAME);
	}

	/** The button for the context menu was pressed: it is about what lies under the pointer, or about the selection if that holds it. */
	public void contextPress(Pointer at) {
		cancel();
		Optional<Region> region = desk.plan().hit(at.x(), at.y());
		if (region.isEmpty()) {
			desk.select(Selection.NONE);
		} else if (!desk.selection().contains(region.get().element())) {
			desk.select(Selection.of(region.get().element()));
		}
	}

	/** A key moved on to another element. */
	public void step(Step step, boolean extend) {
		cancel();
		desk.select(step.from(desk.selection(), desk.plan(), extend));
	}

	/** Selects all layers of the stack that holds the selection, or of the first one. */
	public void selectAll() {
		cancel();
		if (desk.plan().size() > 0) {
			String element = desk.selection().isEmpty() ? desk.plan().region(0).element() : desk.selection().lead();
			desk.select(Selection.of(desk.plan().layersBeside(element)));
		}
	}

	/** Selects nothing; a gesture under way is given up first, and only that. */
	public void escape() {
		if (tool.isBusy()) {
			cancel();
		} else {
			desk.select(Selection.NONE);
		}
	}

	/** Gives up a gesture under way; nothing has happened. */
	public void cancel() {
		tool = new Idle(desk);
	}

	/** Whether a gesture is under way. */
	public boolean isBusy() {
		return tool.isBusy();
	}

	/** What to paint above the drawing: marquee, insertion marker, new thickness. */
	public List<Shape> feedback() {
		return tool.feedback();
	}

	/** How the pointer looks. */
	public PointerShape shape(Pointer at) {
		return tool.shape(at);
	}
}
