/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.text;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.material.MaterialRecord;

/**
 * What people call materials and layers, in drawings and messages alike. Ids such as {@code llzbno} are for files and for the
 * short form of a cell; where somebody reads, a material goes by its symbol or by its name.
 */
public final class Names {

	private Names() {
	}

	/**
	 * The short name of a material, e.g. {@code LLZO} of the lithium lanthanum zirconate: its first alias, if that is shorter
	 * than its name.
	 *
	 * @return the id of a material without a name, and what was written where a material was not found
	 */
	public static String material(MaterialRecord material) {
		String name = material.name().isEmpty() ? material.id() : material.name();
		return material.aliases().stream().findFirst().filter(alias -> !alias.isBlank() && alias.length() < name.length())
				.orElse(name);
	}

	/**
	 * The name of a layer: its own one, unless that is just the id of its material; else the short name of its material.
	 *
	 * @param own      its own name; may be empty
	 * @param written  its material as the design has it; may be empty
	 * @param material its material; null if not known
	 * @return empty if there is neither
	 */
	public static String layer(String own, String written, @Nullable MaterialRecord material) {
		String id = material == null || material.id().isEmpty() ? written : material.id();
		if (!own.isEmpty() && !own.equals(id)) {
			return own;
		}
		if (material != null) {
			return material(material);
		}
		return own.isEmpty() ? written : own;
	}
}
