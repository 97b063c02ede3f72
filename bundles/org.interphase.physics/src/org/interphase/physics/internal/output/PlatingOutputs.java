/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.material.Property;
import org.interphase.core.material.Provenance;
import org.interphase.core.output.Output;
import org.interphase.core.output.OutputModel;
import org.interphase.core.uncertainty.Distribution.Exact;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.Unverified;
import org.interphase.physics.model.Plating;

/** Limits of plating at boundaries of lithium on solid electrolytes (model M11). */
public final class PlatingOutputs implements OutputModel {

	private static final String MODEL = "M11";
	private static final double TOUGHNESS_GSD = 1.5;
	private static final double LITHIUM_SHEAR = 2.83;

	@Override
	public String id() {
		return "org.interphase.physics.plating";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.plating");
	}

	@Override
	public List<Output> outputs(StackContext stack, Resistances resistances) {
		List<Output> outputs = new ArrayList<>();
		for (LithiumBoundary lithium : LithiumBoundary.of(stack)) {
			overpotential(lithium).ifPresent(eta -> {
				outputs.add(output(lithium, eta, "critical-overpotential", PhysicsTexts.get("output.overpotential"), "mV"));
				HeadlineQuantity.of(lithium.boundary(), resistances).flatMap(resistance -> current(lithium, eta, resistance))
						.ifPresent(found -> outputs.add(
								output(lithium, found, "critical-current-density", PhysicsTexts.get("output.criticalCurrent"), "mA/cm2")));
			});
			shearRatio(lithium).ifPresent(found -> outputs
					.add(output(lithium, found, "monroe-newman-ratio", PhysicsTexts.get("output.shear"), "1")));
		}
		return outputs;
	}

	/** By fracture at a flaw; empty if the toughness of the class is unknown. */
	private static Optional<Quantity> overpotential(LithiumBoundary lithium) {
		Parameter flaw = new Parameter("flaw:" + lithium.electrolyteClass().label(), "a", "um",
				LogNormal.ofRange(0.5, 20), Provenance.DERIVED, "porz2017", PhysicsTexts.get("note.flaws"),
				MeasuredBy.FLAWS.text());
		return toughness(lithium).map(toughness -> Quantity.combine("eta_c", "V_Li / F K_Ic / (1.12 (pi a )^0.5)",
				Quantity.of(toughness), Quantity.of(flaw),
				(k, a) -> Plating.criticalOverpotential(k, a, Plating.EDGE_CRACK)).flagged(
						Unverified.flags(PhysicsTexts.get("flag.toughness"), toughness.provenance())));
	}

	private static Optional<Parameter> toughness(LithiumBoundary lithium) {
		return MaterialValues.of(lithium.electrolyte().material(), Property.FRACTURE_TOUGHNESS, "K_Ic")
				.or(() -> switch (lithium.electrolyteClass()) {
				case GARNET -> Optional.of(assumed("garnet", 1, PhysicsTexts.get("note.toughnessGarnet")));
				case SULPHIDE -> Optional.of(assumed("sulphide", 0.23, PhysicsTexts.get("note.toughnessSulphide")));
				default -> Optional.empty();
				});
	}

	private static Parameter assumed(String name, double value, String note) {
		return new Parameter("toughness:" + name, "K_Ic", "MPa m0.5",
				Unverified.band(new LogNormal(value, TOUGHNESS_GSD), Provenance.RECALLED), Provenance.RECALLED,
				"porz2017", note, MeasuredBy.TOUGHNESS.text());
	}

	/** At most what any cell of the family reached; empty if that is unknown. */
	private static Optional<Quantity> current(LithiumBoundary lithium, Quantity overpotential, Quantity resistance) {
		return CurrentCeiling.of(lithium).map(ceiling -> {
			Quantity uncapped = Quantity.combine("j_R", "eta_c / R", overpotential, resistance,
					(eta, r) -> r > 0 ? Plating.current(eta, r) : Double.MAX_VALUE);
			return Quantity.combine("j_c", "min( j_R, j_max )", uncapped, Quantity.of(ceiling), Math::min)
					.flagged(List.of(PhysicsTexts.get("flag.order"),
							PhysicsTexts.get("flag.capped", ceiling.note())));
		});
	}

	private static Optional<Quantity> shearRatio(LithiumBoundary lithium) {
		Parameter metal = new Parameter("shear:li", "G_Li", "GPa", new Exact(LITHIUM_SHEAR), Provenance.SECONDARY, "",
				PhysicsTexts.get("note.tabulated"));
		return MaterialValues.of(lithium.electrolyte().material(), Property.SHEAR_MODULUS, "G_SE")
				.map(modulus -> Quantity.combine("g", "G_SE / G_Li", Quantity.of(modulus), Quantity.of(metal),
						Plating::shearRatio).flagged(List.of(
								PhysicsTexts.get("flag.shear"))));
	}

	private static Output output(LithiumBoundary lithium, Quantity quantity, String id, String name, String unit) {
		return quantity.output(lithium.boundary().id(), lithium.boundary().label(), id, name, unit, MODEL);
	}
}
