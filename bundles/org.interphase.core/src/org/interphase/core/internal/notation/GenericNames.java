/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialLookup;

/** Words that stand for a whole class of materials, such as ILE or gel. */
final class GenericNames {

	private static final List<String> LIQUID_FAMILIES = List.of("organic liquid", "organic le"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> IONIC_FAMILIES = List.of("ionic liquid"); //$NON-NLS-1$
	private static final List<String> GEL_FAMILIES = List.of("gel polymer"); //$NON-NLS-1$
	private static final List<String> POLYMER_FAMILIES = List.of("polymer"); //$NON-NLS-1$
	private static final List<String> COMPOSITE_FAMILIES = List.of("ise-il composite", "ise-il composite (qsse)"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final List<Generic> GENERICS = List.of(
			new Generic(LayerKind.LIQUID, LIQUID_FAMILIES, "LE"), //$NON-NLS-1$
			new Generic(LayerKind.IONIC_LIQUID, IONIC_FAMILIES, "ILE", "IL"), //$NON-NLS-1$ //$NON-NLS-2$
			new Generic(LayerKind.GEL, GEL_FAMILIES, "gel", "GPE"), //$NON-NLS-1$ //$NON-NLS-2$
			new Generic(LayerKind.POLYMER, POLYMER_FAMILIES, "PE", "SPE", "polymer"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Generic(LayerKind.COMPOSITE_INTERLAYER, COMPOSITE_FAMILIES, "QSSE")); //$NON-NLS-1$

	private GenericNames() {
	}

	private record Generic(LayerKind kind, List<String> families, List<String> words) {

		Generic(LayerKind kind, List<String> families, String... words) {
			this(kind, families, List.of(words));
		}

		/** Also with another word and a dash before it, as in FSI-IL. */
		boolean isCalled(String name) {
			return words.stream().anyMatch(
					word -> word.equalsIgnoreCase(name) || name.length() > word.length() && name.endsWith('-' + word));
		}
	}

	/** The class that a word stands for, with the family default of the libraries as its material. */
	static Optional<Ingredient> find(String name, MaterialLookup materials) {
		return GENERICS.stream().filter(generic -> generic.isCalled(name)).findFirst()
				.map(generic -> new Ingredient(name, generic.families().stream().map(materials::familyDefault)
						.flatMap(Optional::stream).findFirst(), generic.kind()));
	}

	/** The class of composites of an inorganic electrolyte and a liquid. */
	static Optional<String> compositeId(MaterialLookup materials) {
		return COMPOSITE_FAMILIES.stream().map(materials::familyDefault).flatMap(Optional::stream).findFirst()
				.map(material -> material.id());
	}
}
