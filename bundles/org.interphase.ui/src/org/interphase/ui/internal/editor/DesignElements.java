/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.interphase.model.Boundary;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** The stacks, layers and boundaries of a design by their ids. */
final class DesignElements {

	private final Design design;
	private final Map<String, Identified> byId = new HashMap<>();

	DesignElements(Design design) {
		this.design = design;
	}

	/** The design was changed. */
	void forget() {
		byId.clear();
	}

	Optional<Identified> find(String id) {
		if (byId.isEmpty()) {
			read();
		}
		return Optional.ofNullable(byId.get(id));
	}

	Optional<Layer> layer(String id) {
		return find(id).filter(Layer.class::isInstance).map(Layer.class::cast);
	}

	Optional<Boundary> boundary(String id) {
		return find(id).filter(Boundary.class::isInstance).map(Boundary.class::cast);
	}

	Optional<Stack> stack(String id) {
		// few, and asked after each edit
		return design.getStacks().stream().filter(stack -> id.equals(stack.getId())).findFirst();
	}

	List<Layer> layers(Collection<String> ids) {
		return ids.stream().flatMap(id -> layer(id).stream()).toList();
	}

	private void read() {
		for (Stack stack : design.getStacks()) {
			add(stack);
			stack.getLayers().forEach(this::add);
			stack.getBoundaries().forEach(this::add);
		}
	}

	private void add(Identified element) {
		byId.put(String.valueOf(element.getId()), element);
	}
}
