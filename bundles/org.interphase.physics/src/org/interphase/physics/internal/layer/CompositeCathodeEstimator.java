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
import org.interphase.core.estimate.Reach;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.model.ElectrodeRole;
import org.interphase.physics.internal.Conductivities;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.output.CompositeAmount;
import org.interphase.physics.model.BulkConduction;
import org.interphase.physics.model.LiquidLayer;
import org.interphase.physics.model.PorousElectrode;

/**
 * Composite cathodes of insertion materials at direct current: ions through the catholyte or the liquid that floods the
 * pores, electrons through carbon and active material, charge transfer and diffusion at the particles (model M9). No estimate
 * without a thickness or loading, or without an ionic path. The bands are wide wherever the design gives no value.
 */
public final class CompositeCathodeEstimator implements LayerEstimator {

	private static final String CONVERSION = "conversion cathode";
	private static final String LAYERED = "layered oxide cathode";
	private static final String EQUATION = "R = R_i R_e / (R_i + R_e ) (1 + 2 / (u sinh u)) "
			+ "+ (R_i^2 + R_e^2) / (R_i + R_e ) coth(u) / u; "
			+ "u = sqrt((R_i + R_e ) / R_ct'); R_i = d / sigma_eff; R_e = d / sigma_el; "
			+ "R_ct' = (R_ct + r U' / (5 F D c)) r / (3 eps_AM d theta); ";

	@Override
	public String id() {
		return "org.interphase.physics.composite-cathode";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.cathode");
	}

	@Override
	public Reach reach() {
		return Reach.NEIGHBOURS;
	}

	@Override
	public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
		ElectrodeData electrode = layer.electrode();
		if (layer.kind() != LayerKind.COMPOSITE_ELECTRODE || electrode == null
				|| electrode.role() != ElectrodeRole.CATHODE || layer.material().family().equals(CONVERSION)
				|| CompositeAmount.thickness(layer).isEmpty()) {
			return Optional.empty();
		}
		Parameter thickness = CompositeAmount.thickness(layer).get();
		return IonicPath.of(layer, stack)
				.flatMap(path -> Conductivities.of(path.medium(), stack).map(conductivity -> new Estimate(
						Basis.MECHANISTIC, List.of(resistance(layer, electrode, thickness, path, conductivity)
								.term("cathode", PhysicsTexts.get("model.cathode"), Mechanism.CHARGE_TRANSFER, "M9")))));
	}

	private static Quantity resistance(LayerContext layer, ElectrodeData electrode, Parameter thickness, IonicPath path,
			Quantity conductivity) {
		Quantity ionic = Conductivities.effective(conductivity, path.fraction());
		Quantity surface = surface(layer, electrode, path);
		int rest = ionic.parameters().size() + surface.parameters().size();
		List<Parameter> all = new ArrayList<>(ionic.parameters());
		all.addAll(surface.parameters());
		all.add(thickness);
		all.add(ElectronicRail.conductivity(layer));
		int surfaceShift = ionic.parameters().size();
		return new Quantity("R", EQUATION + ionic.equation(), all, (v, o) -> {
			double um = v[o + rest];
			double transfer = surface.formula().at(v, o + surfaceShift) / um;
			return PorousElectrode.twoRails(LiquidLayer.asr(um, ionic.formula().at(v, o), 1),
					BulkConduction.asr(um, v[o + rest + 1]), transfer);
		}, ionic.flags()).flagged(path.flags()).flagged(surface.flags()).flagged(ElectronicRail.flags(layer));
	}

	/** Resistance at the particles times the thickness of the electrode: charge transfer and diffusion, ohm cm2 um. */
	private static Quantity surface(LayerContext layer, ElectrodeData electrode, IonicPath path) {
		boolean diffuses = layer.material().family().equals(LAYERED);
		List<Parameter> parameters = new ArrayList<>(List.of(chargeTransfer(), CathodeParticles.fraction(layer),
				CathodeParticles.radius(layer, electrode), CathodeParticles.touching(path)));
		if (diffuses) {
			parameters.addAll(ParticleDiffusion.parameters());
		}
		return new Quantity("", "", parameters, (v, o) -> {
			double radius = v[o + 2];
			double inside = diffuses ? PorousElectrode.particleDiffusion(radius, v[o + 5], ParticleDiffusion.SITES, v[o + 4])
					: 0;
			return (v[o] + inside) / (PorousElectrode.surfacePerArea(v[o + 1], 1, radius) * v[o + 3]);
		}, List.of(diffuses ? PhysicsTexts.get(ParticleDiffusion.FLAG) : PhysicsTexts.get("flag.noDiffusion")));
	}

	/** Per area of particle surface; brackets uncoated LiCoO2 on a halide (17) and on a sulphide (128). */
	private static Parameter chargeTransfer() {
		return new Parameter("R_ct:particles", "R_ct", "ohm cm2", Distribution.LogNormal.ofRange(5, 300),
				Provenance.DERIVED, "wangCH2022",
				PhysicsTexts.get("note.particleTransfer"),
				MeasuredBy.PARTICLE_TRANSFER.text());
	}
}
