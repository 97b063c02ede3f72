/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.battinfo;

import java.util.List;

import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.quantity.Quantities;
import org.interphase.model.FractionBasis;
import org.interphase.model.Phase;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the nodes of layers and of what they are made of. */
final class LayerNodes {

	private final LinkedData data;
	private final double area;
	private final MaterialLookup materials;

	LayerNodes(LinkedData data, StackContext stack) {
		this.data = data;
		area = stack.area();
		materials = stack.materials();
	}

	/** The node of a layer, with its place in the stack counted from 1. */
	ObjectNode layer(LayerContext layer) {
		ObjectNode node = data.node(List.of(type(layer)));
		node.put("@id", "_:layer" + (layer.index() + 1));
		node.put("schema:name", layer.name());
		node.put("schema:category", layer.kind().label());
		node.put("schema:position", layer.index() + 1);
		made(node, layer);
		data.quantity(node, "Thickness", layer.thickness(), "MicroMetre");
		data.quantity(node, "Porosity", layer.porosity(), "UnitOne");
		ElectrodeData electrode = layer.electrode();
		if (electrode != null) {
			electrode(node, electrode, Double.isNaN(layer.area()) ? area : layer.area());
		}
		return node;
	}

	private static String type(LayerContext layer) {
		return switch (layer.kind()) {
		case COLLECTOR, BIPOLAR_PLATE -> "CurrentCollector";
		case METAL_ELECTRODE, COMPOSITE_ELECTRODE -> MaterialTerms.electrode(layer.material().id());
		case SOLID_ELECTROLYTE -> "SolidElectrolyte";
		case COATING -> "Coating";
		case LIQUID -> "OrganicElectrolyte";
		case IONIC_LIQUID -> "IonicLiquidElectrolyte";
		case POLYMER -> "PolymerElectrolyte";
		case GEL, COMPOSITE_INTERLAYER -> "Electrolyte";
		};
	}

	private void electrode(ObjectNode node, ElectrodeData electrode, double electrodeArea) {
		data.quantity(node, "Area", electrodeArea, "SquareCentiMetre");
		data.quantity(node, "AreicCapacity", converted(electrode.arealCapacity(), "mAh/cm2", "A s/cm2"),
				"CoulombPerSquareCentiMetre");
		data.quantity(node, "SpecificCapacity", converted(electrode.specificCapacity(), "mAh/g", "A s/kg"), "CoulombPerKilogram");
		data.quantity(node, "ActiveMassLoading", electrode.loading(), "MilliGramPerSquareCentiMetre");
		data.quantity(node, "ParticleRadius", electrode.particleRadius(), "MicroMetre");
	}

	private static double converted(double value, String from, String to) {
		return Double.isNaN(value) ? value : Quantities.convert(value, from, to);
	}

	/** What it is made of: its phases; where they are not given, or leave out what is active, its material. */
	private void made(ObjectNode node, LayerContext layer) {
		if (layer.kind().isElectrode() ? layer.materialsOf(Phase.ACTIVE).isEmpty() : layer.phases().isEmpty()) {
			data.relate(node, layer.kind().isElectrode() ? "hasActiveMaterial" : "hasConstituent", material(layer.material()));
		}
		for (PhaseContext phase : layer.phases()) {
			ObjectNode part = material(phase.material());
			data.quantity(part, layer.fractionBasis() == FractionBasis.MASS ? "MassFraction" : "VolumeFraction",
					phase.fraction(), "UnitOne");
			data.relate(node, relation(phase), part);
		}
	}

	private static String relation(PhaseContext phase) {
		return switch (phase.phase()) {
		case ACTIVE -> "hasActiveMaterial";
		case BINDER -> "hasBinder";
		case CARBON -> "hasConductiveAdditive";
		case CATHOLYTE, FILLER, MATRIX, LIQUID, SALT -> "hasConstituent";
		};
	}

	private ObjectNode material(MaterialRecord material) {
		ObjectNode node = data.node(MaterialTerms.substance(material.id()).map(term -> List.of(term, "schema:ChemicalSubstance"))
				.orElse(List.of("schema:ChemicalSubstance")));
		node.put("schema:name", material.name());
		if (!material.id().isEmpty()) {
			node.put("schema:identifier", material.id());
		}
		if (!material.formula().isEmpty()) {
			node.put("schema:chemicalComposition", material.formula());
		}
		material.property(Property.IONIC_CONDUCTIVITY).ifPresent(value -> conductivity(node, value));
		return node;
	}

	private void conductivity(ObjectNode node, PropertyRecord value) {
		data.quantity(node, "IonicConductivity", value.central().orElse(Double.NaN), "SiemensPerCentiMetre");
		data.plain(node, "Temperature of the ionic conductivity", value.temperature(), "degC");
		for (String key : value.sources().split(" ")) {
			materials.source(key).ifPresent(source -> node.withArrayProperty("schema:citation").add(source.citation()));
		}
	}
}
