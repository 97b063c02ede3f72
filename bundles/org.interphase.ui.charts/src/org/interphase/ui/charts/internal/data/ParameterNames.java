/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;

/**
 * What people call the parameters of models: {@code sigma:llzo} is the conductivity of LLZO. The first word of a key names
 * the quantity, the rest what has it: a material, a layer, a boundary, or a class of them.
 */
public final class ParameterNames {

	private static final ResourceBundle NAMES = ResourceBundle.getBundle(ParameterNames.class.getPackageName() + ".parameters"); //$NON-NLS-1$
	/** Stands before the name of a class of materials. */
	private static final String CLASS = "class:"; //$NON-NLS-1$

	private final MaterialLookup materials;
	/** Names of the parts of the stack and of their materials by their ids. */
	private final Map<String, String> parts = new HashMap<>();

	/** Names for the parameters of a stack. */
	public ParameterNames(StackAssessment stack, MaterialLookup materials) {
		this.materials = materials;
		// a material is called as its layer on the drawing
		stack.layers().forEach(layer -> parts.putIfAbsent(layer.layer().material().id(), layer.layer().name()));
		stack.layers().forEach(layer -> parts.put(layer.layer().id(), layer.layer().name()));
		stack.boundaries().forEach(boundary -> parts.put(boundary.boundary().id(), boundary.boundary().label()));
		parts.put(stack.stack().id(), stack.stack().name());
	}

	/** The name; the words of the key where a contribution brings one that is not known here. */
	public String of(Parameter parameter) {
		String key = parameter.key();
		int colon = key.indexOf(':');
		String quantity = colon < 0 ? key : key.substring(0, colon);
		String owner = colon < 0 ? "" : owner(key.substring(colon + 1)); //$NON-NLS-1$
		if (NAMES.containsKey(quantity)) {
			return NLS.bind(NAMES.getString(quantity), owner).strip();
		}
		return key.isBlank() ? parameter.symbol() : (quantity.replace('-', ' ') + ' ' + owner).strip();
	}

	private String owner(String text) {
		String part = parts.get(text);
		if (part != null) {
			return part;
		}
		return materials.find(text).filter(material -> material.id().equals(text)).map(MaterialRecord::name)
				.orElseGet(() -> (text.startsWith(CLASS) ? text.substring(CLASS.length()) : text).replace(':', ' '));
	}
}
