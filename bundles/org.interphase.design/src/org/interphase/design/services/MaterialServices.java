/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.interphase.design.RefusedEdits;
import org.interphase.design.internal.Edits;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Material;

/** Materials of layers. */
public final class MaterialServices {

	/** Names of all materials that a layer may be made of: those of its design and of the libraries. */
	public List<String> materialNames(Layer layer) {
		return Stream.concat(localMaterials(layer).stream().map(material -> Texts.orEmpty(material.getName())),
						Registries.standard().materials().all().stream().map(MaterialRecord::name))
				.filter(name -> !name.isEmpty()).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
	}

	/**
	 * Makes a layer of another material.
	 *
	 * @param name name, id, formula or alias of a material
	 * @throws IllegalArgumentException if there is none
	 */
	public Layer makeOf(Layer layer, String name) {
		RefusedEdits.attempt(() -> {
			String material = idOf(layer, name);
			Edits.run(layer, domain -> StackEdits.setMaterial(domain, layer, material, null));
		});
		return layer;
	}

	/** Makes a layer of a material of the design that was dropped onto it. */
	public Layer makeOfDropped(Layer layer, Material material) {
		Edits.run(layer, domain -> StackEdits.setMaterial(domain, layer, Texts.orEmpty(material.getId()),
				material.getName()));
		return layer;
	}

	private static String idOf(Layer layer, String name) {
		return localMaterials(layer).stream().filter(local -> name.equals(local.getName()))
				.map(local -> Texts.orEmpty(local.getId())).findFirst()
				.or(() -> Registries.standard().materials().find(name).map(MaterialRecord::id))
				.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.edit_unknownMaterial, name)));
	}

	private static List<Material> localMaterials(Layer layer) {
		return layer.eContainer() != null && layer.eContainer().eContainer() instanceof Design design
				? design.getMaterials() : List.of();
	}
}
