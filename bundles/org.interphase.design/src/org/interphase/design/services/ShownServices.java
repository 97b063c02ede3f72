/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.interphase.design.internal.Messages;
import org.interphase.model.Boundary;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/**
 * What the elements of the stack diagram show, whatever they stand for. The styles call these services by {@code service:}
 * expressions: a diagram keeps a copy of each style that one of its layers has changed, and the validation of the diagram
 * would take AQL in these copies for wrong, because there it knows neither the services nor the class of the element.
 */
public final class ShownServices {

	private static final int LABEL_HEIGHT = 4;
	private static final int PHASE_HEIGHT = 2;
	/** What an element of a diagram stands for. */
	private static final String TARGET = "target"; //$NON-NLS-1$

	/**
	 * The part of a design that an element of a diagram shows. The viewpoint cannot read this itself: it knows the classes of
	 * designs, but not those of Sirius.
	 *
	 * @throws IllegalArgumentException if it shows none
	 */
	public Identified partShown(EObject view) {
		EStructuralFeature target = view.eClass().getEStructuralFeature(TARGET);
		if (target != null && view.eGet(target) instanceof Identified part) {
			return part;
		}
		throw new IllegalArgumentException(Messages.edit_notApplicable);
	}

	/** The label of a stack, a layer or a boundary. */
	public String shownLabel(EObject element) {
		return switch (element) {
		case Stack stack -> new StackServices().stackLabel(stack);
		case Layer layer -> label(layer, new LayerServices().layerLabel(layer));
		case Boundary boundary -> new BoundaryServices().boundaryName(boundary);
		default -> ""; //$NON-NLS-1$
		};
	}

	/** The label of a boundary with its resistance. */
	public String shownLabelWithAsr(EObject element) {
		return element instanceof Boundary boundary ? new AsrServices().asrLabel(boundary) : shownLabel(element);
	}

	/** The label of a layer with its potential or window. */
	public String shownLabelWithPotential(EObject element) {
		if (!(element instanceof Layer layer)) {
			return shownLabel(element);
		}
		String label = new LayerServices().layerLabel(layer);
		String potential = new PotentialServices().potentialText(layer);
		return label(layer, potential.isEmpty() ? label : NLS.bind(Messages.label_thickness, label, potential));
	}

	/** All that a tool tip tells. */
	public String shownTooltip(EObject element) {
		return switch (element) {
		case Layer layer -> new LayerServices().layerTooltip(layer);
		case Boundary boundary -> new BoundaryServices().boundaryTooltip(boundary);
		case Identified other -> new FindingServices().findingsText(other);
		default -> ""; //$NON-NLS-1$
		};
	}

	/**
	 * Height of the region of a layer in tens of pixels: its label and a line for each phase. A region that finds its height
	 * by itself costs Sirius a time that doubles with each further layer.
	 */
	public Integer shownHeight(EObject element) {
		return LABEL_HEIGHT + PHASE_HEIGHT * new PhaseServices().phases(element).size();
	}

	/** A first line, and kind and material below it. */
	private static String label(Layer layer, String first) {
		return first + '\n' + new LayerServices().kindAndMaterial(layer);
	}
}
