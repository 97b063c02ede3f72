/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.context.LayerContext;
import org.interphase.core.material.Property;
import org.interphase.design.internal.Judgement;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Layer;

/** Potentials of electrodes and stability windows of electrolytes, V vs Li/Li+. */
public final class PotentialServices {

	/** Average potential of an electrode or window of an electrolyte; empty if unknown or of no meaning. */
	public String potentialText(Layer layer) {
		return Judgement.of(layer).map(result -> text(result.layer())).orElse(""); //$NON-NLS-1$
	}

	private static String text(LayerContext layer) {
		if (layer.kind().isElectrode()) {
			OptionalDouble potential = layer.material().number(Property.AVERAGE_POTENTIAL);
			return potential.isPresent() ? NLS.bind(Messages.potential_electrode, volts(potential)) : ""; //$NON-NLS-1$
		}
		OptionalDouble lower = layer.material().number(Property.REDUCTION_POTENTIAL);
		OptionalDouble upper = layer.material().number(Property.OXIDATION_POTENTIAL);
		if (lower.isEmpty()) {
			return upper.isEmpty() ? "" : NLS.bind(Messages.potential_upTo, volts(upper)); //$NON-NLS-1$
		}
		return upper.isEmpty() ? NLS.bind(Messages.potential_from, volts(lower))
				: NLS.bind(Messages.potential_window, volts(lower), volts(upper));
	}

	private static String volts(OptionalDouble value) {
		return Texts.voltage(value.orElse(Double.NaN));
	}
}
