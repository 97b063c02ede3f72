/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.library;

import java.util.HashSet;
import java.util.Set;

import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;

/** Finds ids that a library holds twice, and names under which another material is found. */
public final class NameCheck {

	private final MaterialLookup materials;
	private final Set<String> ids = new HashSet<>();

	/** For the entries of one library. */
	public NameCheck(MaterialLookup materials) {
		this.materials = materials;
	}

	/** Checks a material. */
	public void check(MaterialRecord material, Reporter reporter) {
		if (!ids.add(material.id())) {
			reporter.report("id", "The library has the id " + material.id() + " twice.", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"Give one of them another id."); //$NON-NLS-1$
		}
		check("name", material.name(), material, reporter); //$NON-NLS-1$
		material.aliases().forEach(alias -> check("alias", alias, material, reporter)); //$NON-NLS-1$
	}

	/** A record of the same id in another library is an overlay and no clash. */
	private void check(String property, String name, MaterialRecord material, Reporter reporter) {
		materials.find(name).filter(found -> !found.id().equals(material.id()))
				.ifPresent(found -> reporter.report(property,
						name + " is found as " + found.id() + " of " + found.library() + ".", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						"Take the name from one of the two, or write the id in designs.")); //$NON-NLS-1$
	}
}
