/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.ArrayList;
import java.util.List;

import org.interphase.scene.Region;
import org.interphase.scene.ScenePlan;

/**
 * The selected elements, by their ids.
 *
 * @param elements all of them, in the order in which they were selected
 * @param anchor   where a range starts; empty without selection
 * @param lead     where the keyboard is; empty without selection
 */
public record Selection(List<String> elements, String anchor, String lead) {

	/** Nothing is selected. */
	public static final Selection NONE = new Selection(List.of(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$

	/** Copies the list. */
	public Selection {
		elements = List.copyOf(elements);
	}

	/** One element. */
	public static Selection of(String element) {
		return new Selection(List.of(element), element, element);
	}

	/** Several elements; the last one has the keyboard. */
	public static Selection of(List<String> elements) {
		return elements.isEmpty() ? NONE : new Selection(elements, elements.get(0), elements.get(elements.size() - 1));
	}

	/** Whether nothing is selected. */
	public boolean isEmpty() {
		return elements.isEmpty();
	}

	/** Whether an element is selected. */
	public boolean contains(String element) {
		return elements.contains(element);
	}

	/** With an element more, or without it if it was selected. */
	public Selection toggled(String element) {
		List<String> next = new ArrayList<>(elements);
		if (!next.remove(element)) {
			next.add(element);
		}
		return new Selection(next, element, element);
	}

	/** The layers from the anchor to an element of the same stack; just that element if there is no such anchor. */
	public Selection extended(ScenePlan plan, String element) {
		List<String> layers = plan.layersBeside(element);
		int from = layers.indexOf(nearestLayer(plan, anchor));
		int to = layers.indexOf(nearestLayer(plan, element));
		if (from < 0 || to < 0) {
			return of(element);
		}
		return new Selection(layers.subList(Math.min(from, to), Math.max(from, to) + 1), anchor, element);
	}

	/** The selected layers, in the order of the drawing. */
	public List<String> layers(ScenePlan plan) {
		return elements.stream().filter(element -> plan.layer(element).isPresent())
				.sorted((a, b) -> Integer.compare(plan.indexOf(a), plan.indexOf(b))).toList();
	}

	/** What of the selection is still on the drawing. */
	public Selection within(ScenePlan plan) {
		if (elements.stream().allMatch(element -> plan.indexOf(element) >= 0) && plan.indexOf(lead) >= 0) {
			return this;
		}
		return of(elements.stream().filter(element -> plan.indexOf(element) >= 0).toList());
	}

	/** A layer itself; for a boundary the layer below it. */
	private static String nearestLayer(ScenePlan plan, String element) {
		int index = plan.indexOf(element);
		if (index < 0 || plan.region(index).part() != Region.Part.BOUNDARY) {
			return element;
		}
		return plan.region(index + 1).element();
	}
}
