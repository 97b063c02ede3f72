/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.List;

import org.interphase.scene.Region;
import org.interphase.scene.ScenePlan;

/** A step of the keyboard from element to element. */
public enum Step {
	/** To the element below: layer, boundary, layer. */
	DOWN,
	/** To the element above. */
	UP,
	/** Some layers down. */
	PAGE_DOWN,
	/** Some layers up. */
	PAGE_UP,
	/** To the stack on the right, at about the same height. */
	RIGHT,
	/** To the stack on the left. */
	LEFT,
	/** To the first element. */
	FIRST,
	/** To the last element. */
	LAST;

	/** Elements of a page: ten layers with their boundaries. */
	private static final int PAGE = 20;

	/**
	 * The selection after the step.
	 *
	 * @param extend whether all layers from the anchor on are to be selected
	 */
	public Selection from(Selection selection, ScenePlan plan, boolean extend) {
		if (plan.size() == 0) {
			return Selection.NONE;
		}
		int start = plan.indexOf(selection.lead());
		int target = start < 0 ? entry(plan) : target(start, plan, extend);
		String element = plan.region(Math.clamp(target, 0, plan.size() - 1)).element();
		return extend && start >= 0 ? selection.extended(plan, element) : Selection.of(element);
	}

	private int entry(ScenePlan plan) {
		return this == UP || this == LAST ? plan.size() - 1 : 0;
	}

	private int target(int start, ScenePlan plan, boolean extend) {
		return switch (this) {
		case DOWN -> extend ? layerFrom(start, 1, plan) : start + 1;
		case UP -> extend ? layerFrom(start, -1, plan) : start - 1;
		case PAGE_DOWN -> extend ? layerFrom(start, PAGE, plan) : start + PAGE;
		case PAGE_UP -> extend ? layerFrom(start, -PAGE, plan) : start - PAGE;
		case RIGHT -> neighbour(start, 1, plan);
		case LEFT -> neighbour(start, -1, plan);
		case FIRST -> extend ? ofStack(start, plan, 1) : 0;
		case LAST -> extend ? ofStack(start, plan, -1) : plan.size() - 1;
		};
	}

	/** The next layer of the same stack at or beyond a distance; the start itself if there is none. */
	private static int layerFrom(int start, int distance, ScenePlan plan) {
		int first = ofStack(start, plan, 1);
		int last = ofStack(start, plan, -1);
		int sign = Integer.signum(distance);
		int index = Math.clamp(start + distance, Math.min(first, last), last);
		while (index > first && index < last && plan.region(index).part() != Region.Part.LAYER) {
			index += sign;
		}
		return index;
	}

	/** Index of the first (1) or last (-1) layer of the stack of an element. */
	private static int ofStack(int start, ScenePlan plan, int end) {
		List<String> layers = plan.layersBeside(plan.region(start).element());
		if (layers.isEmpty()) {
			return start;
		}
		return plan.indexOf(end > 0 ? layers.get(0) : layers.get(layers.size() - 1));
	}

	/** The element of the neighbouring stack with the same number in it. */
	private static int neighbour(int start, int direction, ScenePlan plan) {
		String stack = plan.stackOf(plan.region(start).element()).orElse(""); //$NON-NLS-1$
		int first = plan.indexOf(stack);
		if (direction > 0) {
			int next = first + elements(stack, plan);
			return next >= plan.size() ? start : Math.min(next + start - first, next + elements(plan.region(next).element(), plan) - 1);
		}
		if (first == 0) {
			return start;
		}
		int previous = plan.indexOf(plan.stackOf(plan.region(first - 1).element()).orElse("")); //$NON-NLS-1$
		return Math.min(previous + start - first, first - 1);
	}

	private static int elements(String stack, ScenePlan plan) {
		return Math.max(1, 2 * plan.layersBeside(stack).size());
	}
}
