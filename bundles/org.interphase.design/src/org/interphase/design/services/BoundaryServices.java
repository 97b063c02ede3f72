/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.core.text.Labels;
import org.interphase.design.internal.Judgement;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Boundary;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** What is shown of a boundary, and which interphase forms there. */
public final class BoundaryServices {

	private static final String ICON = "/org.interphase.design/icons/%s.png"; //$NON-NLS-1$

	/** The names of its two layers. */
	public String boundaryName(Boundary boundary) {
		return NLS.bind(Messages.label_boundary, nameOf(boundary.getLeft()), nameOf(boundary.getRight()));
	}

	/** The verdict in words. */
	public String verdict(Boundary boundary) {
		return Labels.of(kind(boundary));
	}

	/** Whether the verdict is {@code stable}, {@code passivating}, {@code mixed-conducting} or {@code unknown}. */
	public boolean isVerdict(Boundary boundary, String kind) {
		return kind(boundary).label().equals(kind);
	}

	/** Why this interphase forms; empty if nothing is known. */
	public String verdictReason(Boundary boundary) {
		return Judgement.of(boundary).map(BoundaryAssessment::interphase).map(InterphaseVerdict::reason).orElse(""); //$NON-NLS-1$
	}

	/** Path of the symbol of the verdict; it differs in shape and not in colour alone. */
	public String verdictImage(Boundary boundary) {
		return String.format(ICON, kind(boundary).label());
	}

	/** The boundaries of a stack whose interphase is not known to hold. */
	public boolean isDoubtful(Boundary boundary) {
		return kind(boundary) != InterphaseKind.STABLE || !Judgement.findings(boundary).isEmpty();
	}

	/** The boundary that ends a layer towards the end of its stack; empty at the last layer. */
	public List<Boundary> boundaryBehind(Layer layer) {
		return layer.eContainer() instanceof Stack stack
				? stack.getBoundaries().stream().filter(boundary -> boundary.getLeft() == layer).toList() : List.of();
	}

	/** All that a tool tip tells. */
	String boundaryTooltip(Boundary boundary) {
		AsrServices asr = new AsrServices();
		String treatments = new TreatmentServices().treatmentsText(boundary);
		return Texts.lines(List.of(boundaryName(boundary), NLS.bind(Messages.tooltip_interphase, verdict(boundary)),
				verdictReason(boundary), NLS.bind(Messages.tooltip_asr, asr.asrText(boundary)),
				NLS.bind(Messages.tooltip_dominant, asr.dominantMechanism(boundary)),
				treatments.isEmpty() ? "" : NLS.bind(Messages.tooltip_treatments, treatments), //$NON-NLS-1$
				new FindingServices().findingsText(boundary)));
	}

	private static InterphaseKind kind(Boundary boundary) {
		return Judgement.of(boundary).map(result -> result.interphase().kind()).orElse(InterphaseKind.UNKNOWN);
	}

	private static String nameOf(Layer layer) {
		return layer == null ? Texts.UNKNOWN : new LayerServices().layerName(layer);
	}
}
