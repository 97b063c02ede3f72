/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.context.LayerKind;
import org.interphase.design.internal.Judgement;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Composite;
import org.interphase.model.Layer;
import org.interphase.model.PhaseFraction;

/** What is shown of a layer. */
public final class LayerServices {

	private static final String MICROMETRE = "um"; //$NON-NLS-1$
	private static final int PERCENT = 100;
	private static final int LABEL_HEIGHT = 4;
	private static final int PHASE_HEIGHT = 2;

	/** Its own name, or else that of its material. */
	public String layerName(Layer layer) {
		String name = Texts.orEmpty(layer.getName());
		if (!name.isEmpty()) {
			return name;
		}
		String written = Texts.orEmpty(layer.getMaterial());
		return Judgement.of(layer).map(result -> result.layer().name()).orElse(written.isEmpty() ? Texts.UNKNOWN : written);
	}

	/** Its kind in words. */
	public String layerKind(Layer layer) {
		return LayerKind.of(layer).label();
	}

	/** Name of its material; empty if it has none. */
	public String materialName(Layer layer) {
		return Judgement.of(layer).map(result -> result.layer().material().name())
				.orElse(Texts.orEmpty(layer.getMaterial()));
	}

	/** Its thickness with a readable unit; a question mark if unknown. */
	public String thicknessText(Layer layer) {
		return Texts.quantity(layer.getThickness(), MICROMETRE);
	}

	/** Name and thickness, in the form that a direct edit takes. */
	public String layerLabel(Layer layer) {
		return NLS.bind(Messages.label_thickness, layerName(layer), thicknessText(layer));
	}

	/** Median resistance of the layer itself with its band; a question mark if unknown. */
	public String layerAsr(Layer layer) {
		Optional<EstimateResult> headline = Judgement.of(layer).flatMap(result -> result.headline());
		return Texts.asr(headline.isPresent() ? headline.get().asr() : null);
	}

	/** The phases of a composite layer; none for another one. */
	public List<PhaseFraction> phases(Layer layer) {
		return layer instanceof Composite composite ? composite.getPhases() : List.of();
	}

	/**
	 * Height of the region of a layer in tens of pixels: its label and a line for each phase. A region that finds its height
	 * by itself costs Sirius a time that doubles with each further layer.
	 */
	public Integer regionHeight(Layer layer) {
		return LABEL_HEIGHT + PHASE_HEIGHT * phases(layer).size();
	}

	/** Material and share of a phase of a composite layer. */
	public String phaseText(PhaseFraction phase) {
		String share = phase.getFraction() == null ? Texts.UNKNOWN
				: Long.toString(Math.round(phase.getFraction() * PERCENT)) + " %"; //$NON-NLS-1$
		return NLS.bind(Messages.label_thickness, Texts.orEmpty(phase.getMaterial()), share);
	}

	/** All that a tool tip tells. */
	public String layerTooltip(Layer layer) {
		return Texts.lines(List.of(layerLabel(layer), NLS.bind(Messages.tooltip_kind, layerKind(layer)),
				NLS.bind(Messages.tooltip_material, materialName(layer)),
				new PotentialServices().potentialText(layer), NLS.bind(Messages.tooltip_asr, layerAsr(layer)),
				new FindingServices().findingsText(layer)));
	}
}
