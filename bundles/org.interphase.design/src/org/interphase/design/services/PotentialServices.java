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

	private static final String VOLT = "V"; //$NON-NLS-1$

	/** Average potential of an electrode or window of an electrolyte; empty if unknown or of no meaning. */
	public String potentialText(Layer layer) {
		return Judgement.of(layer).map(result -> text(result.layer())).orElse(""); //$NON-NLS-1$
	}

	/** Label of a layer with its potential or window. */
	public String layerLabelWithPotential(Layer layer) {
		String label = new LayerServices().layerLabel(layer);
		String potential = potentialText(layer);
		return potential.isEmpty() ? label : NLS.bind(Messages.label_thickness, label, potential);
	}

	private static String text(LayerContext layer) {
		if (layer.kind().isElectrode()) {
			OptionalDouble potential = layer.material().number(Property.AVERAGE_POTENTIAL);
			return potential.isPresent() ? NLS.bind(Messages.potential_electrode, volts(potential)) : ""; //$NON-NLS-1$
		}
		OptionalDouble lower = layer.material().number(Property.REDUCTION_POTENTIAL);
		OptionalDouble upper = layer.material().number(Property.OXIDATION_POTENTIAL);
		return lower.isEmpty() && upper.isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.potential_window, volts(lower), volts(upper));
	}

	private static String volts(OptionalDouble value) {
		return Texts.quantity(value.orElse(Double.NaN), VOLT);
	}
}
