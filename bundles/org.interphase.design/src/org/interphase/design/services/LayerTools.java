/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.quantity.QuantityException;
import org.interphase.design.RefusedEdits;
import org.interphase.design.internal.Edits;
import org.interphase.design.internal.Messages;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Named;
import org.interphase.model.Stack;

/** Tools that edit the layers of a stack; each makes one undo step. */
public final class LayerTools {

	/** Between name and thickness in a label. */
	private static final char DOT = '\u00b7';

	/** Whether a layer can be created here. */
	public boolean takesLayer(EObject place) {
		return place instanceof Stack || place instanceof Layer layer && layer.eContainer() instanceof Stack
				|| place instanceof Boundary;
	}

	/**
	 * Creates a layer before a layer, at the start of a stack, or inside of a boundary.
	 *
	 * @param kind class of the layer, e.g. {@code SolidElectrolyte}
	 * @return the new layer
	 */
	public Layer createBefore(EObject place, String kind) {
		return create(place, kind, 0);
	}

	/**
	 * Creates a layer behind a layer, at the end of a stack, or inside of a boundary.
	 *
	 * @param kind class of the layer, e.g. {@code SolidElectrolyte}
	 * @return the new layer
	 */
	public Layer createBehind(EObject place, String kind) {
		return create(place, kind, 1);
	}

	/** Moves a layer by a number of places, negative towards the start, as far as the stack goes. */
	public Layer moveBy(Layer layer, Integer places) {
		List<Layer> layers = stackOf(layer).getLayers();
		int target = Math.clamp(layers.indexOf(layer) + places, 0, layers.size() - 1);
		Edits.run(layer, domain -> StackEdits.moveLayer(domain, layer, target));
		return layer;
	}

	/** Moves a layer to the place of another one of its stack, as dropping it there does. */
	public Layer moveTo(Layer layer, Layer place) {
		int target = stackOf(place).getLayers().indexOf(place);
		Edits.run(layer, domain -> StackEdits.moveLayer(domain, layer, target));
		return layer;
	}

	/** Whether two layers stand in one stack. */
	public boolean isOfSameStack(Layer layer, Layer other) {
		return layer.eContainer() instanceof Stack && layer.eContainer() == other.eContainer();
	}

	/** Removes a layer. */
	public Stack deleteLayer(Layer layer) {
		Stack stack = stackOf(layer);
		Edits.run(stack, domain -> StackEdits.removeLayers(domain, List.of(layer)));
		return stack;
	}

	/** Puts a copy behind a layer. */
	public Layer duplicateLayer(Layer layer) {
		Edits.run(layer, domain -> StackEdits.duplicateLayers(domain, List.of(layer)));
		return layer;
	}

	/** Whether what was copied can be pasted here. */
	public boolean takesCopy(EObject place, EObject copied) {
		return copied instanceof Layer && takesLayer(place);
	}

	/**
	 * Puts a copy behind a layer, inside of a boundary, or at the end of a stack.
	 *
	 * @param copied the layer as it was when it was copied or cut; it may be of another design
	 */
	public EObject pasteLayer(EObject place, Layer copied) {
		insert(place, withoutIds(EcoreUtil.copy(copied)), 1);
		return place;
	}

	/** The edit gives new ones. */
	private static Layer withoutIds(Layer layer) {
		layer.setId(null);
		layer.eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				identified.setId(null);
			}
		});
		return layer;
	}

	/** Splits a layer into two halves. */
	public Layer splitLayer(Layer layer) {
		Edits.run(layer, domain -> StackEdits.splitLayer(domain, layer));
		return layer;
	}

	/** Renames a layer, stack or other named part; an empty name takes it away, so that a layer is named by its material. */
	public Named rename(Named part, String name) {
		String written = name.strip();
		Edits.run(part, domain -> StackEdits.set(domain, part, CellstackPackage.Literals.NAMED__NAME,
				written.isEmpty() ? null : written));
		return part;
	}

	/**
	 * Sets name and thickness in one step from a label as {@link LayerServices#layerLabel} writes it. What stands before the
	 * last dot is the name; a label without a dot is a name alone and leaves the thickness as it is.
	 *
	 * @throws IllegalArgumentException if the thickness is none; the message says what to write
	 */
	public Layer editLabel(Layer layer, String label) {
		int dot = label.lastIndexOf(DOT);
		RefusedEdits.attempt(() -> {
			if (dot < 0) {
				setLabel(layer, label.strip(), new LayerServices().thicknessText(layer));
			} else {
				setLabel(layer, label.substring(0, dot).strip(), label.substring(dot + 1).strip());
			}
		});
		return layer;
	}

	private static void setLabel(Layer layer, String name, String thickness) {
		LayerServices shown = new LayerServices();
		Edits.run(layer, domain -> {
			CompoundCommand both = new CompoundCommand();
			both.append(StackEdits.set(domain, layer, CellstackPackage.Literals.NAMED__NAME,
					name.equals(shown.layerName(layer)) ? layer.getName() : name.strip()));
			if (!thickness.equals(shown.thicknessText(layer))) {
				try {
					both.append(StackEdits.setQuantity(domain, layer, CellstackPackage.Literals.LAYER__THICKNESS,
							thickness.strip()));
				} catch (QuantityException e) {
					throw new IllegalArgumentException(e.getMessage(), e);
				}
			}
			return both;
		});
	}

	private static Layer create(EObject place, String kind, int shift) {
		return insert(place, newLayer(kind), shift);
	}

	private static Layer insert(EObject place, Layer layer, int shift) {
		Edits.run(place, domain -> switch (place) {
		case Boundary boundary -> StackEdits.insertInto(domain, boundary, layer);
		case Layer neighbour -> {
			Stack stack = stackOf(neighbour);
			yield StackEdits.insertLayer(domain, stack, layer, stack.getLayers().indexOf(neighbour) + shift);
		}
		case Stack stack -> StackEdits.insertLayer(domain, stack, layer, shift * stack.getLayers().size());
		default -> throw new IllegalArgumentException(Messages.edit_notApplicable);
		});
		return layer;
	}

	private static Layer newLayer(String kind) {
		if (CellstackPackage.eINSTANCE.getEClassifier(kind) instanceof EClass type && !type.isAbstract()
				&& EcoreUtil.create(type) instanceof Layer layer) {
			return layer;
		}
		throw new IllegalArgumentException(NLS.bind(Messages.edit_unknownKind, kind));
	}

	private static Stack stackOf(Layer layer) {
		if (layer.eContainer() instanceof Stack stack) {
			return stack;
		}
		throw new IllegalArgumentException(Messages.edit_notApplicable);
	}
}
