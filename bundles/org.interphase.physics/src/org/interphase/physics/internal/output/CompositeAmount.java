/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.model.FractionBasis;
import org.interphase.model.Phase;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.CellEnergy;

/** How much a composite electrode holds, from its loading and the mass fractions of its phases. */
public final class CompositeAmount {

	static final String ONLY_ACTIVE = "flag.onlyActive";

	private static final Distribution CARBON_AND_BINDER = new Distribution.Interval(1.6, 2.2);
	private static final double COMPUTED_GSD = 1.15;
	private static final Distribution POROSITY = new Distribution.Interval(0.05, 0.25);

	private CompositeAmount() {
	}

	/** Thickness of a composite electrode, um: as given, or from loading, densities and porosity; empty if these lack. */
	public static Optional<Parameter> thickness(LayerContext layer) {
		if (layer.thickness() > 0) {
			return Optional.of(Parameters.thickness(layer, layer.thickness()));
		}
		return of(layer).map(amount -> {
			Quantity thickness = amount.thickness();
			double[] medians = thickness.parameters().stream().mapToDouble(parameter -> parameter.value().median())
					.toArray();
			return new Parameter("thickness:" + layer.id(), "d", "um",
					new Distribution.LogNormal(thickness.formula().at(medians, 0), COMPUTED_GSD), Provenance.DERIVED, "",
					PhysicsTexts.get("note.fromLoading"), MeasuredBy.COMPOSITION.text());
		});
	}

	/** The amount; empty without a loading, or where fractions are by volume. */
	static Optional<LayerAmount> of(LayerContext layer) {
		ElectrodeData electrode = layer.electrode();
		if (electrode == null || !(electrode.loading() > 0)) {
			return Optional.empty();
		}
		Parameter loading = Parameters.given("loading:" + layer.id(), "m_AM", "mg/cm2", electrode.loading());
		double active = share(layer, Phase.ACTIVE);
		if (!(active > 0)) {
			return layer.phases().isEmpty() ? whole(layer, loading) : Optional.empty();
		}
		return layer.fractionBasis() == FractionBasis.MASS ? mixed(layer, loading, active) : Optional.empty();
	}

	private static Optional<LayerAmount> whole(LayerContext layer, Parameter loading) {
		Quantity mass = Quantity.of(loading, PhysicsTexts.get(ONLY_ACTIVE));
		return thickness(layer, List.of(new LayerAmount.Part(layer.material(), mass)))
				.map(found -> new LayerAmount(found, List.of(new LayerAmount.Part(layer.material(), mass))));
	}

	private static Optional<LayerAmount> mixed(LayerContext layer, Parameter loading, double active) {
		List<LayerAmount.Part> parts = new ArrayList<>();
		for (PhaseContext phase : layer.phases()) {
			double ratio = phase.fraction() / active;
			if (!(ratio >= 0)) {
				return Optional.empty();
			}
			MaterialRecord material = phase.phase() == Phase.ACTIVE ? layer.material() : phase.material();
			Parameter factor = Parameters.given("mass-ratio:" + layer.id() + ':' + parts.size(), "w", "1", ratio);
			parts.add(new LayerAmount.Part(material, Quantity.combine("m", "m_AM w", Quantity.of(loading),
					Quantity.of(factor), (mass, w) -> mass * w)));
		}
		return thickness(layer, parts).map(found -> new LayerAmount(found, parts));
	}

	/** As given, or from densities and porosity. */
	private static Optional<Quantity> thickness(LayerContext layer, List<LayerAmount.Part> parts) {
		if (layer.thickness() > 0) {
			return Optional.of(Quantity.of(Parameters.thickness(layer, layer.thickness())));
		}
		List<Quantity> solids = new ArrayList<>();
		for (LayerAmount.Part part : parts) {
			Optional<Parameter> density = density(part.material());
			if (density.isEmpty()) {
				return Optional.empty();
			}
			solids.add(Quantity.combine("d_i", "m_i / rho_i", part.mass(), Quantity.of(density.get()),
					CellEnergy::thickness));
		}
		return Optional.of(Quantity.combine("d", "d_solid / (1 - p )", Quantity.sum("d_solid", solids),
				Quantity.of(porosity(layer)), CellEnergy::porousThickness));
	}

	private static Optional<Parameter> density(MaterialRecord material) {
		Optional<Parameter> own = MaterialValues.of(material, Property.DENSITY, "rho_i");
		boolean filler = material.formula().equals("C") || material.library().isEmpty();
		return own.isPresent() || !filler ? own
				: Optional.of(new Parameter("density:carbon and binder", "rho_i", "g/cm3", CARBON_AND_BINDER,
						Provenance.DERIVED, "", PhysicsTexts.get("note.carbonAndBinder"), MeasuredBy.DENSITY.text()));
	}

	private static Parameter porosity(LayerContext layer) {
		String key = "porosity:" + layer.id();
		return layer.porosity() >= 0 && layer.porosity() < 1 ? Parameters.given(key, "p", "1", layer.porosity())
				: new Parameter(key, "p", "1", POROSITY, Provenance.DERIVED, "", PhysicsTexts.get("note.noPorosity"),
						MeasuredBy.COMPOSITION.text());
	}

	private static double share(LayerContext layer, Phase wanted) {
		return layer.phases().stream().filter(phase -> phase.phase() == wanted).mapToDouble(PhaseContext::fraction).sum();
	}
}
