/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import static org.interphase.core.internal.assess.ContextCompiler.number;
import static org.interphase.core.internal.assess.ContextCompiler.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.interphase.core.internal.registry.MaterialIndex;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.interphase.model.Design;
import org.interphase.model.Material;
import org.interphase.model.PropertyValue;

/**
 * Puts the materials of a design before those of the libraries.
 *
 * @param materials materials of the design
 * @param sources   their sources
 */
record LocalMaterials(List<MaterialRecord> materials, List<SourceRecord> sources) {

	/** Library id of a material that the design itself holds. */
	private static final String DESIGN = "design"; //$NON-NLS-1$

	static LocalMaterials of(Design design) {
		List<MaterialRecord> materials = design.getMaterials().stream().map(LocalMaterials::material).toList();
		List<SourceRecord> sources = design.getSources().stream()
				.map(source -> new SourceRecord(text(source.getId()), text(source.getCitation()), text(source.getDoi()),
						text(source.getDoiConfidence()), text(source.getHowRead())))
				.toList();
		return new LocalMaterials(materials, sources);
	}

	MaterialLookup over(MaterialLookup libraries) {
		return libraries instanceof MaterialIndex index ? index.withLocal(materials, sources) : libraries;
	}

	private static MaterialRecord material(Material material) {
		List<PropertyRecord> properties = new ArrayList<>();
		for (PropertyValue value : material.getProperties()) {
			properties.add(property(value));
		}
		return new MaterialRecord(text(material.getId()), text(material.getName()),
				text(material.getFamily()).toLowerCase(Locale.ROOT), text(material.getFormula()), material.getAliases(),
				new HashSet<>(material.getRoles()), properties, text(material.getNotes()), DESIGN);
	}

	private static PropertyRecord property(PropertyValue value) {
		return new PropertyRecord(Property.ofId(text(value.getProperty())), number(value.getLow()),
				number(value.getHigh()), text(value.getText()), text(value.getQualifier()),
				number(value.getTemperature()), Provenance.ofCode(value.getProvenance().getLiteral()),
				text(value.getSource()), text(value.getNotes()));
	}
}
