/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Material;
import org.interphase.model.PropertyValue;
import org.interphase.model.Provenance;

/**
 * The materials that a design itself holds. One with the id of a library's material goes before that one in the whole
 * design; the library stays as it is.
 */
public final class DesignMaterials {

	private DesignMaterials() {
	}

	/** The material of a layer, if the design itself holds it. */
	public static Optional<Material> of(Layer layer) {
		EObject root = EcoreUtil.getRootContainer(layer);
		String id = layer.getMaterial();
		return root instanceof Design design && id != null
				? design.getMaterials().stream().filter(material -> id.equalsIgnoreCase(material.getId())).findFirst()
				: Optional.empty();
	}

	/** Copies a material of a library into a design, with all its values and their sources. */
	public static Command copy(EditingDomain domain, Design design, MaterialRecord record) {
		Material material = CellstackFactory.eINSTANCE.createMaterial();
		material.setId(record.id());
		material.setName(record.name());
		material.setFamily(record.family());
		material.setFormula(text(record.formula()));
		material.setNotes(text(record.notes()));
		material.getAliases().addAll(record.aliases());
		record.roles().stream().sorted().forEach(material.getRoles()::add);
		record.properties().forEach(value -> material.getProperties().add(value(value)));
		return AddCommand.create(domain, design, CellstackPackage.Literals.DESIGN__MATERIALS, material);
	}

	/** Takes a material out of its design; that of the library with the same id holds again. */
	public static Command remove(EditingDomain domain, Material material) {
		return RemoveCommand.create(domain, material.eContainer(), CellstackPackage.Literals.DESIGN__MATERIALS, material);
	}

	/** Adds a value of the user's own, still empty, before the others of its property: the first one is preferred. */
	public static Command add(EditingDomain domain, Material material, Property property) {
		PropertyValue value = CellstackFactory.eINSTANCE.createPropertyValue();
		value.setId(EcoreUtil.generateUUID());
		value.setProperty(property.id());
		value.setProvenance(Provenance.USER);
		int index = 0;
		while (index < material.getProperties().size()
				&& !property.id().equals(material.getProperties().get(index).getProperty())) {
			index++;
		}
		return AddCommand.create(domain, material, CellstackPackage.Literals.MATERIAL__PROPERTIES, value, index);
	}

	/** A value as the forms show it; empty if nobody knows its property. */
	static Optional<PropertyRecord> record(PropertyValue value) {
		for (Property property : Property.values()) {
			if (property.id().equals(value.getProperty())) {
				return Optional.of(new PropertyRecord(property, number(value.getLow()), number(value.getHigh()),
						orEmpty(value.getText()), orEmpty(value.getQualifier()), number(value.getTemperature()),
						org.interphase.core.material.Provenance.ofCode(value.getProvenance().getLiteral()),
						orEmpty(value.getSource()), orEmpty(value.getNotes())));
			}
		}
		return Optional.empty();
	}

	private static PropertyValue value(PropertyRecord record) {
		PropertyValue value = CellstackFactory.eINSTANCE.createPropertyValue();
		value.setId(EcoreUtil.generateUUID());
		value.setProperty(record.property().id());
		value.setLow(number(record.low()));
		value.setHigh(number(record.high()));
		value.setText(text(record.text()));
		value.setQualifier(text(record.qualifier()));
		value.setTemperature(number(record.temperature()));
		value.setProvenance(Provenance.get(record.provenance().code()));
		value.setSource(text(record.sources()));
		value.setNotes(text(record.note()));
		return value;
	}

	private static @Nullable Double number(double value) {
		return Double.isNaN(value) ? null : Double.valueOf(value);
	}

	private static double number(@Nullable Double value) {
		return value == null ? Double.NaN : value.doubleValue();
	}

	private static @Nullable String text(String text) {
		return text.isEmpty() ? null : text;
	}

	private static String orEmpty(@Nullable String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
