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
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.text.Labels;
import org.interphase.design.internal.Judgement;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Layer;
import org.interphase.scene.LayerNames;

/** What is shown of a layer. */
public final class LayerServices {

	/** Its own name, or else the short one of its material, as in the drawing of Interphase. */
	public String layerName(Layer layer) {
		Optional<LayerContext> judged = Judgement.of(layer).map(LayerAssessment::layer);
		String name = LayerNames.of(Texts.orEmpty(layer.getName()), Texts.orEmpty(layer.getMaterial()),
				judged.isPresent() ? judged.get().material() : null);
		return name.isEmpty() ? judged.map(LayerContext::name).orElse(Texts.UNKNOWN) : name;
	}

	/** Its kind in words. */
	public String layerKind(Layer layer) {
		return Labels.of(LayerKind.of(layer));
	}

	/** Name of its material; empty if it has none. */
	public String materialName(Layer layer) {
		return Judgement.of(layer).map(result -> result.layer().material().name())
				.orElse(Texts.orEmpty(layer.getMaterial()));
	}

	/** Its thickness with a readable unit; a question mark if unknown. */
	public String thicknessText(Layer layer) {
		return Texts.thickness(layer.getThickness());
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

	/** Kind and material, where the material is not the name of the layer. */
	String kindAndMaterial(Layer layer) {
		String material = materialName(layer);
		return material.isEmpty() || material.equalsIgnoreCase(layerName(layer)) ? layerKind(layer)
				: NLS.bind(Messages.label_kindAndMaterial, layerKind(layer), material);
	}

	/** All that a tool tip tells. */
	public String layerTooltip(Layer layer) {
		return Texts.lines(List.of(layerLabel(layer), NLS.bind(Messages.tooltip_kind, layerKind(layer)),
				NLS.bind(Messages.tooltip_material, materialName(layer)),
				new PotentialServices().potentialText(layer), NLS.bind(Messages.tooltip_asr, layerAsr(layer)),
				new FindingServices().findingsText(layer)));
	}
}
