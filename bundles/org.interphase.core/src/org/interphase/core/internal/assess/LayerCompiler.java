/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import static org.interphase.core.internal.assess.ContextCompiler.number;
import static org.interphase.core.internal.assess.ContextCompiler.text;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.material.CompositePart;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.text.Labels;
import org.interphase.core.text.Names;
import org.interphase.model.Composite;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.Electrode;
import org.interphase.model.FluidInterlayer;
import org.interphase.model.FractionBasis;
import org.interphase.model.Layer;
import org.interphase.model.SolidElectrolyte;

/** Takes the immutable picture of one layer. */
final class LayerCompiler {

	/** 1 uL on 1 cm2 is a film of 10 um. */
	private static final double UM_PER_UL_CM2 = 10;
	private static final double MG_PER_G = 1000;

	private final NamedMaterials materials;

	LayerCompiler(NamedMaterials materials) {
		this.materials = materials;
	}

	LayerContext layer(Layer layer, int index) {
		LayerKind kind = LayerKind.of(layer);
		MaterialRecord material = materials.of(layer.getMaterial());
		FluidInterlayer fluid = layer instanceof FluidInterlayer found ? found : null;
		SolidElectrolyte solid = layer instanceof SolidElectrolyte found ? found : null;
		Composite composite = layer instanceof Composite found ? found : null;
		double dose = fluid == null ? Double.NaN : number(fluid.getDose());
		double thickness = number(layer.getThickness());
		return new LayerContext(text(layer.getId()), index, name(layer, material, kind), kind, material,
				Double.isNaN(thickness) ? dose * UM_PER_UL_CM2 : thickness, number(layer.getPorosity()),
				layer instanceof Electrode electrode ? electrode(electrode, material) : null, phases(composite, material),
				basis(composite, material), dose,
				fluid == null ? Double.NaN : number(fluid.getHostPorosity()),
				solid == null ? Double.NaN : number(solid.getGrainSize()),
				solid == null ? Double.NaN : number(solid.getSinterTemperature()),
				solid != null && solid.isConnectedPores(), solid != null && solid.isCarbonateAtGrainBoundaries(),
				number(layer.getArea()));
	}

	private static String name(Layer layer, MaterialRecord material, LayerKind kind) {
		String name = Names.layer(text(layer.getName()), text(layer.getMaterial()), material);
		return name.isEmpty() ? Labels.of(kind) : name;
	}

	/** The phases as written, else those that the library knows of the material. */
	private List<PhaseContext> phases(@Nullable Composite composite, MaterialRecord material) {
		if (composite == null) {
			return List.of();
		}
		if (composite.getPhases().isEmpty()) {
			return material.parts().stream()
					.map(part -> new PhaseContext(part.phase(), materials.of(part.material()), part.fraction())).toList();
		}
		return composite.getPhases().stream().map(phase -> new PhaseContext(phase.getPhase(),
				materials.of(phase.getMaterial()), number(phase.getFraction()))).toList();
	}

	private static FractionBasis basis(@Nullable Composite composite, MaterialRecord material) {
		if (composite == null || composite.getPhases().isEmpty() && !material.parts().isEmpty()) {
			return material.parts().stream().map(CompositePart::basis).findFirst().orElse(FractionBasis.MASS);
		}
		return composite.getFractionBasis();
	}

	/** Areal capacity as given, or loading times the specific capacity in use (else the theoretical one). */
	private static ElectrodeData electrode(Electrode electrode, MaterialRecord material) {
		CompositeElectrode composite = electrode instanceof CompositeElectrode found ? found : null;
		double loading = composite == null ? Double.NaN : number(composite.getLoading());
		double specific = number(electrode.getSpecificCapacity());
		if (Double.isNaN(specific) && composite != null) {
			specific = material.property(Property.SPECIFIC_CAPACITY, "theoretical") //$NON-NLS-1$
					.map(value -> value.central().orElse(Double.NaN)).orElse(Double.NaN);
		}
		double areal = number(electrode.getArealCapacity());
		return new ElectrodeData(electrode.getRole(), Double.isNaN(areal) ? loading * specific / MG_PER_G : areal,
				specific, loading, composite == null ? Double.NaN : number(composite.getParticleRadius()),
				composite == null ? "" : text(composite.getCoatingMaterial()), //$NON-NLS-1$
				composite == null ? Double.NaN : number(composite.getCoatingThickness()));
	}
}
