/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.Optional;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.rule.RuleContext;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Phase;

/** Potentials of electrodes, V vs Li/Li+. Unknown ones are NaN. */
public final class Potentials {

	/** How far above its average potential a cathode is charged where no cut-off is given, V. */
	private static final double ASSUMED_CHARGE_MARGIN = 0.3;

	private Potentials() {
	}

	/**
	 * Highest potential of an electrode.
	 *
	 * @param volts   V vs Li/Li+; NaN if unknown
	 * @param assumed whether it is the average potential plus 0.3 V, because no charge cut-off is given
	 */
	public record Highest(double volts, boolean assumed) {
	}

	/** The active material of an electrode: the active phase, or the material of the layer. */
	public static MaterialRecord activeMaterial(LayerContext electrode) {
		return electrode.materialsOf(Phase.ACTIVE).stream().findFirst().orElse(electrode.material());
	}

	/** Average potential of an electrode. */
	public static double average(LayerContext electrode) {
		return RuleContext.orNaN(activeMaterial(electrode).number(Property.AVERAGE_POTENTIAL));
	}

	/** Highest potential of a cathode: the charge cut-off above its anode, or 0.3 V above its average. */
	public static Highest highest(StackContext stack, LayerContext cathode) {
		double cutoff = stack.conditions().chargeCutoff() + anodePotential(stack, cathode);
		if (!Double.isNaN(cutoff)) {
			return new Highest(cutoff, false);
		}
		return new Highest(average(cathode) + ASSUMED_CHARGE_MARGIN, true);
	}

	/** Whether an electrode works as cathode. */
	public static boolean isCathode(LayerContext layer) {
		ElectrodeData electrode = layer.electrode();
		return electrode != null && electrode.role() == ElectrodeRole.CATHODE;
	}

	private static double anodePotential(StackContext stack, LayerContext cathode) {
		Optional<CellContext> cell = stack.cellOf(cathode);
		if (cell.isEmpty()) {
			return Double.NaN;
		}
		Optional<LayerContext> anode = cell.get().electrode(ElectrodeRole.ANODE);
		return anode.isPresent() ? average(anode.get()) : stack.anodeFree() ? 0 : Double.NaN;
	}
}
