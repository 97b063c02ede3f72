/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.OptionalDouble;
import java.util.Set;

import org.interphase.core.context.LayerContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.model.Phase;

/** How active materials swell and shrink. */
public final class VolumeChanges {

	private static final double PERCENT = 100;
	private static final Set<Phase> ACTIVE = Set.of(Phase.ACTIVE);

	private VolumeChanges() {
	}

	/** Volume change of the active material of an electrode on charge, percent, negative if it shrinks; NaN if unknown. */
	public static double onCharge(LayerContext electrode) {
		MaterialRecord active = Potentials.activeMaterial(electrode);
		return RuleContext.orNaN(active.property(Property.VOLUME_CHANGE, "charge") //$NON-NLS-1$
				.or(() -> active.property(Property.VOLUME_CHANGE, "")).map(PropertyRecord::central) //$NON-NLS-1$
				.orElse(OptionalDouble.empty()));
	}

	/** Change in thickness of a cell with lithium on charge, um: lithium is plated, the cathode changes; NaN if unknown. */
	public static double ofCell(LayerContext cathode) {
		double plated = Electrodes.LITHIUM_PER_CAPACITY * Electrodes.arealCapacity(cathode);
		return plated + cathode.thickness() * VolumeFractions.of(cathode, ACTIVE) * onCharge(cathode) / PERCENT;
	}
}
