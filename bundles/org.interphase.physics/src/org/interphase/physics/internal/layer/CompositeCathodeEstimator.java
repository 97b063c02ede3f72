/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.model.ElectrodeRole;
import org.interphase.physics.internal.Conductivities;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.LiquidLayer;
import org.interphase.physics.model.PorousElectrode;

/**
 * Composite cathodes of insertion materials at direct current: ions through the catholyte or the liquid that floods the
 * pores, charge transfer at the particles (model M9). No estimate without a thickness or without an ionic path. The bands
 * are wide wherever the design gives no value.
 */
public final class CompositeCathodeEstimator implements LayerEstimator {

	private static final String CONVERSION = "conversion cathode";

	@Override
	public String id() {
		return "org.interphase.physics.composite-cathode";
	}

	@Override
	public String name() {
		return "Composite cathode";
	}

	@Override
	public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
		ElectrodeData electrode = layer.electrode();
		if (layer.kind() != LayerKind.COMPOSITE_ELECTRODE || electrode == null
				|| electrode.role() != ElectrodeRole.CATHODE || layer.material().family().equals(CONVERSION)
				|| !(layer.thickness() > 0)) {
			return Optional.empty();
		}
		return IonicPath.of(layer, stack)
				.flatMap(path -> Conductivities.of(path.medium(), stack).map(conductivity -> new Estimate(
						Basis.MECHANISTIC, List.of(resistance(layer, electrode, path, conductivity)
								.term("cathode", "Composite cathode", Mechanism.CHARGE_TRANSFER, "M9")))));
	}

	private static Quantity resistance(LayerContext layer, ElectrodeData electrode, IonicPath path,
			Quantity conductivity) {
		Quantity ionic = Conductivities.effective(conductivity, path.fraction());
		int shift = ionic.parameters().size();
		Quantity.Formula sigma = ionic.formula();
		List<Parameter> own = List.of(Parameters.thickness(layer, layer.thickness()), chargeTransfer(),
				CathodeParticles.fraction(layer), CathodeParticles.radius(layer, electrode),
				CathodeParticles.touching(path));
		List<Parameter> all = new ArrayList<>(ionic.parameters());
		all.addAll(own);
		return new Quantity("R", "R = sqrt(R_ion R_ct') coth(sqrt(R_ion/R_ct')); R_ion = d / sigma_eff; "
				+ "R_ct' = R_ct r / (3 eps_AM d theta); " + ionic.equation(), all, (v, o) -> {
					int p = o + shift;
					double thickness = v[p];
					double surface = PorousElectrode.surfacePerArea(v[p + 2], thickness, v[p + 3]) * v[p + 4];
					return PorousElectrode.resistance(LiquidLayer.asr(thickness, sigma.at(v, o), 1),
							v[p + 1] / surface);
				}, ionic.flags()).flagged(path.flags()).flagged(List.of("diffusion in the particles and electronic resistance are not counted"));
	}

	/** Per area of particle surface; brackets uncoated LiCoO2 on a halide (17) and on a sulphide (128). */
	private static Parameter chargeTransfer() {
		return new Parameter("R_ct:particles", "R_ct", "ohm cm2", Distribution.LogNormal.ofRange(5, 300),
				Provenance.DERIVED, "wangCH2022",
				"assumed band around 16.8 and 128.4 ohm cm2 of LiCoO2 on a halide and on a sulphide");
	}
}
