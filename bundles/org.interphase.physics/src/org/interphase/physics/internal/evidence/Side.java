/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.FaceContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.MaterialRecords;
import org.interphase.model.Composite;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Phase;
import org.interphase.model.Treatment;
import org.interphase.physics.internal.Catholyte;
import org.interphase.physics.internal.ElectrolyteClass;

/**
 * One side of an interface as far as measurements are compared by it.
 *
 * @param kind       kind of the layer
 * @param className  class that shares measurements, e.g. {@code garnet}, {@code olivine cathode with ionic liquid}
 * @param material   id of the material
 * @param treatments what was done to its face, in order
 */
record Side(LayerKind kind, String className, String material, List<FaceTreatment> treatments) {

	private static final List<Phase> CONDUCTING = List.of(Phase.LIQUID, Phase.CATHOLYTE, Phase.MATRIX);

	/** Copies the treatments. */
	Side {
		treatments = List.copyOf(treatments);
	}

	/** A treatment of a face. */
	record FaceTreatment(String kind, MaterialRecord material) {
	}

	/** A side of a boundary that is judged. */
	static Side of(LayerContext layer, FaceContext face, MaterialLookup materials) {
		List<FaceTreatment> treatments = new ArrayList<>();
		ElectrodeData electrode = layer.electrode();
		if (electrode != null && !electrode.coatingMaterial().isEmpty()) {
			treatments.add(new FaceTreatment(Traits.COATED, find(electrode.coatingMaterial(), materials)));
		}
		face.treatments().forEach(found -> treatments.add(new FaceTreatment(found.kind(), found.material())));
		return new Side(layer.kind(), className(layer.kind(), layer.material(), Catholyte.of(layer)),
				layer.material().id(), treatments);
	}

	/** A side of a boundary of a published cell. */
	static Side of(Layer layer, @Nullable Face face, MaterialLookup materials) {
		LayerKind kind = LayerKind.of(layer);
		MaterialRecord material = find(layer.getMaterial(), materials);
		return new Side(kind, className(kind, material, catholyte(layer, materials)), material.id(),
				face == null ? List.of() : face.getTreatments().stream().map(found -> treatment(found, materials)).toList());
	}

	private static FaceTreatment treatment(Treatment treatment, MaterialLookup materials) {
		String kind = treatment.getKind();
		return new FaceTreatment(kind == null ? "" : kind, find(treatment.getMaterial(), materials));
	}

	private static Optional<MaterialRecord> catholyte(Layer layer, MaterialLookup materials) {
		if (!(layer instanceof Composite composite)) {
			return Optional.empty();
		}
		return CONDUCTING.stream()
				.flatMap(phase -> composite.getPhases().stream().filter(part -> part.getPhase() == phase))
				.map(part -> find(part.getMaterial(), materials))
				.filter(material -> ElectrolyteClass.of(material) != ElectrolyteClass.OTHER).findFirst();
	}

	private static MaterialRecord find(@Nullable String name, MaterialLookup materials) {
		String written = name == null ? "" : name;
		return materials.find(written).orElseGet(() -> MaterialRecords.unknown(written));
	}

	private static String className(LayerKind kind, MaterialRecord material, Optional<MaterialRecord> catholyte) {
		return switch (kind) {
		case METAL_ELECTRODE -> material.id().equals("li") ? "lithium" : "lithium alloy";
		case COMPOSITE_ELECTRODE -> cathode(material)
				+ catholyte.map(found -> " with " + ElectrolyteClass.of(found).label()).orElse("");
		case COLLECTOR, BIPOLAR_PLATE -> "collector";
		case COATING -> "coating";
		case COMPOSITE_INTERLAYER -> "composite";
		default -> electrolyte(material, kind);
		};
	}

	private static String cathode(MaterialRecord material) {
		return material.family().isEmpty() ? "cathode" : material.family();
	}

	private static String electrolyte(MaterialRecord material, LayerKind kind) {
		ElectrolyteClass found = ElectrolyteClass.of(material);
		if (found != ElectrolyteClass.OTHER) {
			return found.label();
		}
		return material.family().isEmpty() ? kind.label() : material.family();
	}

	/** Group of classes: what all solid electrolytes, all that hold a liquid, all electrodes have in common. */
	String group() {
		return switch (kind) {
		case METAL_ELECTRODE -> "lithium";
		case COMPOSITE_ELECTRODE -> "cathode";
		case COLLECTOR, BIPOLAR_PLATE -> "collector";
		case SOLID_ELECTROLYTE -> "solid electrolyte";
		case COATING -> "coating";
		case POLYMER -> "polymer electrolyte";
		default -> "liquid electrolyte";
		};
	}
}
