/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.material.CompositePart;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Composite;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Material;
import org.interphase.model.PhaseFraction;
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

	/**
	 * Copies a material of a library into a design, with all its values and their sources. A material of a design has no parts:
	 * those of a composite are written as the phases of the layers that are made of it and name none, which have held them until
	 * now.
	 */
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
		CompoundCommand command = new CompoundCommand();
		command.append(AddCommand.create(domain, design, CellstackPackage.Literals.DESIGN__MATERIALS, material));
		if (!record.parts().isEmpty()) {
			composites(design, record).forEach(composite -> writeParts(command, domain, composite, record.parts()));
		}
		return command;
	}

	/** The composites of a material that name no phases. */
	private static Stream<Composite> composites(Design design, MaterialRecord record) {
		return design.getStacks().stream().flatMap(stack -> stack.getLayers().stream()).filter(layer -> isOf(layer, record))
				.filter(Composite.class::isInstance).map(Composite.class::cast).filter(composite -> composite.getPhases().isEmpty());
	}

	private static boolean isOf(Layer layer, MaterialRecord record) {
		String name = layer.getMaterial();
		return name != null && Registries.standard().materials().find(name).filter(found -> found.id().equals(record.id())).isPresent();
	}

	private static void writeParts(CompoundCommand command, EditingDomain domain, Composite composite, List<CompositePart> parts) {
		command.append(SetCommand.create(domain, composite, CellstackPackage.Literals.COMPOSITE__FRACTION_BASIS, parts.get(0).basis()));
		command.append(AddCommand.create(domain, composite, CellstackPackage.Literals.COMPOSITE__PHASES,
				parts.stream().map(DesignMaterials::phase).toList()));
	}

	private static PhaseFraction phase(CompositePart part) {
		PhaseFraction phase = CellstackFactory.eINSTANCE.createPhaseFraction();
		phase.setId(EcoreUtil.generateUUID());
		phase.setPhase(part.phase());
		phase.setMaterial(part.material());
		phase.setFraction(number(part.fraction()));
		return phase;
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
