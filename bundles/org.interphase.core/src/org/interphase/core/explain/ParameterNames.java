/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.text.Names;
import org.interphase.core.text.TextBundle;

/**
 * What people call the parameters of models: {@code sigma:llzo} is the conductivity of LLZO. The first word of a key names
 * the quantity, the rest what has it: a material, a layer, a boundary, or a class of them.
 */
public final class ParameterNames {

	private static final TextBundle NAMES = new TextBundle(ParameterNames.class);
	/** Stands before the name of a class of materials. */
	private static final String CLASS = "class:"; //$NON-NLS-1$
	/** Stands before the words for classes in the texts. */
	private static final String WORD = "class."; //$NON-NLS-1$

	private final MaterialLookup materials;
	/** Names of the parts that are known here, and of their materials, by their ids. */
	private final Map<String, String> parts = new HashMap<>();

	private ParameterNames(MaterialLookup materials) {
		this.materials = materials;
	}

	/** Names for the parameters of a stack. */
	public static ParameterNames of(StackContext stack, MaterialLookup materials) {
		ParameterNames names = new ParameterNames(materials);
		stack.layers().forEach(names::add);
		stack.boundaries().forEach(names::add);
		names.parts.put(stack.id(), stack.name());
		return names;
	}

	/** Names for the parameters of a boundary. */
	public static ParameterNames of(BoundaryContext boundary, MaterialLookup materials) {
		ParameterNames names = new ParameterNames(materials);
		names.add(boundary.left());
		names.add(boundary.right());
		names.add(boundary);
		return names;
	}

	private void add(LayerContext layer) {
		// a material is called as its layer on the drawing
		parts.putIfAbsent(layer.material().id(), layer.name());
		parts.put(layer.id(), layer.name());
	}

	private void add(BoundaryContext boundary) {
		parts.put(boundary.id(), boundary.label());
	}

	/** The name; the words of the key where a contribution brings one that is not known here. */
	public String of(Parameter parameter) {
		String key = parameter.key();
		int colon = key.indexOf(':');
		String quantity = colon < 0 ? key : key.substring(0, colon);
		String owner = colon < 0 ? "" : owner(key.substring(colon + 1)); //$NON-NLS-1$
		if (NAMES.has(quantity)) {
			return NAMES.text(quantity).replace("{0}", owner).strip(); //$NON-NLS-1$
		}
		return key.isBlank() ? parameter.symbol() : (quantity.replace('-', ' ') + ' ' + owner).strip();
	}

	private String owner(String text) {
		String part = parts.get(text);
		if (part != null) {
			return part;
		}
		return materials.find(text).filter(material -> material.id().equals(text)).map(Names::material)
				.orElseGet(() -> words((text.startsWith(CLASS) ? text.substring(CLASS.length()) : text).replace(':', ' ')));
	}

	/** A text with its names of classes and treatments in the language in use; two sides have a bar between them. */
	private static String words(String text) {
		return Stream.of(text.split("\\|")).map(side -> phrases(side.split(" "))).collect(Collectors.joining("|")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The longest phrases that are known go first: a lithium alloy is not lithium. */
	private static String phrases(String... words) {
		List<String> shown = new ArrayList<>();
		int from = 0;
		while (from < words.length) {
			int to = words.length;
			while (to > from + 1 && !NAMES.has(key(words, from, to))) {
				to--;
			}
			String key = key(words, from, to);
			shown.add(NAMES.has(key) ? NAMES.text(key) : words[from]);
			from = to;
		}
		return String.join(" ", shown); //$NON-NLS-1$
	}

	private static String key(String[] words, int from, int to) {
		return WORD + String.join("_", List.of(words).subList(from, to)); //$NON-NLS-1$
	}
}
