/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;

/** What the palette lists: kinds of layers, materials by family, treatments. */
final class PaletteContent implements ITreeContentProvider {

	/** A titled part of the palette; its content is a group again or an entry. */
	record Group(String label, List<Object> content) {
	}

	@Override
	public Object[] getElements(Object input) {
		Registries registries = (Registries) input;
		List<Object> kinds = new ArrayList<>(Arrays.stream(LayerKind.values()).map(PaletteEntry.OfKind::new).toList());
		kinds.add(new PaletteEntry.EmptyStack());
		List<Object> treatments = new ArrayList<>(registries.treatments().stream().map(PaletteEntry.OfTreatment::new)
				.sorted(Comparator.comparing(PaletteEntry::label)).toList());
		return new Object[] { new Group(Messages.palette_layers, kinds),
				new Group(Messages.palette_materials, families(registries)),
				new Group(Messages.palette_treatments, treatments) };
	}

	private static List<Object> families(Registries registries) {
		Map<String, List<MaterialRecord>> families = Objects.requireNonNull(registries.materials().all().stream()
				.collect(Collectors.groupingBy(MaterialRecord::family, TreeMap::new, Collectors.toList())));
		List<Object> groups = new ArrayList<>();
		families.forEach((family, materials) -> groups.add(new Group(family, new ArrayList<>(materials.stream()
				.map(PaletteEntry.OfMaterial::new).sorted(Comparator.comparing(PaletteEntry::label)).toList()))));
		return groups;
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Group group ? group.content().toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Group;
	}
}
