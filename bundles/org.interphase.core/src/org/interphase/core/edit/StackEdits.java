/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.internal.edit.FreshCopier;
import org.interphase.core.internal.edit.InsertIntoBoundary;
import org.interphase.core.internal.edit.ReplaceLayer;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.QuantityException;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;

/**
 * Edit operations as EMF commands, one undo step each. They work on any editing domain; the boundaries of a stack follow by
 * themselves. A command that does not apply is not executable.
 */
public final class StackEdits {

	private static final EStructuralFeature LAYERS = CellstackPackage.Literals.STACK__LAYERS;
	/** What each half of a layer has half of. */
	private static final List<EAttribute> HALVED = List.of(CellstackPackage.Literals.LAYER__THICKNESS,
			CellstackPackage.Literals.FLUID_INTERLAYER__DOSE, CellstackPackage.Literals.ELECTRODE__AREAL_CAPACITY,
			CellstackPackage.Literals.COMPOSITE_ELECTRODE__LOADING);

	private StackEdits() {
	}

	/** Inserts a layer at a place, 0 to the number of layers. */
	public static Command insertLayer(EditingDomain domain, Stack stack, Layer layer, int index) {
		return AddCommand.create(domain, stack, LAYERS, layer, index);
	}

	/** Puts a layer into a boundary; the treated faces of its neighbours stay treated. */
	public static Command insertInto(EditingDomain domain, Boundary boundary, Layer layer) {
		return new InsertIntoBoundary(domain, boundary, layer);
	}

	/** Removes layers of one stack. */
	public static Command removeLayers(EditingDomain domain, Collection<? extends Layer> layers) {
		Stack stack = stackOf(layers);
		return stack == null ? UnexecutableCommand.INSTANCE
				: RemoveCommand.create(domain, stack, LAYERS, new ArrayList<>(layers));
	}

	/** Moves a layer to a place in its stack, counted without it. */
	public static Command moveLayer(EditingDomain domain, Layer layer, int index) {
		Stack stack = stackOf(List.of(layer));
		return stack == null ? UnexecutableCommand.INSTANCE
				: MoveCommand.create(domain, stack, LAYERS, layer, index);
	}

	/**
	 * Moves layers of one stack together, in their order, to a place.
	 *
	 * @param index the place, counted before the move: 0 to the number of layers
	 */
	public static Command moveLayers(EditingDomain domain, Collection<? extends Layer> layers, int index) {
		Stack stack = stackOf(layers);
		if (stack == null || index < 0 || index > stack.getLayers().size()) {
			return UnexecutableCommand.INSTANCE;
		}
		List<Layer> order = new ArrayList<>(stack.getLayers());
		Optional<Layer> next = order.subList(index, order.size()).stream().filter(layer -> !layers.contains(layer))
				.findFirst();
		CompoundCommand command = new CompoundCommand();
		for (Layer layer : stack.getLayers().stream().filter(layers::contains).toList()) {
			order.remove(layer);
			int target = next.isPresent() ? order.indexOf(next.get()) : order.size();
			order.add(target, layer);
			command.append(MoveCommand.create(domain, stack, LAYERS, layer, target));
		}
		return command;
	}

	/**
	 * Puts another layer in the place of one; it takes over name and thickness where it has none of its own. The treated faces
	 * of its neighbours stay treated.
	 */
	public static Command replaceLayer(EditingDomain domain, Layer layer, Layer replacement) {
		Stack stack = stackOf(List.of(layer));
		if (stack == null) {
			return UnexecutableCommand.INSTANCE;
		}
		if (replacement.getThickness() == null) {
			replacement.setThickness(layer.getThickness());
		}
		if (replacement.getName() == null) {
			replacement.setName(layer.getName());
		}
		return new ReplaceLayer(domain, stack, layer, replacement);
	}

	/** Puts copies of layers of one stack, with ids of their own, behind the last of them. */
	public static Command duplicateLayers(EditingDomain domain, List<? extends Layer> layers) {
		Stack stack = stackOf(layers);
		if (stack == null) {
			return UnexecutableCommand.INSTANCE;
		}
		int last = layers.stream().mapToInt(layer -> stack.getLayers().indexOf(layer)).max().orElse(-1);
		return AddCommand.create(domain, stack, LAYERS, layers.stream().map(FreshCopier::copyOf).toList(), last + 1);
	}

	/** Splits a layer into two halves: of its thickness, and of all that counts per area, where they are known. */
	public static Command splitLayer(EditingDomain domain, Layer layer) {
		Stack stack = stackOf(List.of(layer));
		if (stack == null) {
			return UnexecutableCommand.INSTANCE;
		}
		Layer half = FreshCopier.copyOf(layer);
		CompoundCommand split = new CompoundCommand();
		for (EAttribute feature : HALVED) {
			if (layer.eClass().getEAllAttributes().contains(feature) && layer.eGet(feature) instanceof Double value) {
				half.eSet(feature, value / 2);
				split.append(set(domain, layer, feature, value / 2));
			}
		}
		split.append(insertLayer(domain, stack, half, stack.getLayers().indexOf(layer) + 1));
		return split;
	}

	/** Adds a treatment to a face, as the last one. */
	public static Command addTreatment(EditingDomain domain, Face face, Treatment treatment) {
		return AddCommand.create(domain, face, CellstackPackage.Literals.FACE__TREATMENTS, treatment);
	}

	/** Puts one treatment in the place of all that a face has had. */
	public static Command setTreatment(EditingDomain domain, Face face, Treatment treatment) {
		return setTreatments(domain, face, List.of(treatment));
	}

	/** Puts treatments, in order of application, in the place of all that a face has had; none make it untreated. */
	public static Command setTreatments(EditingDomain domain, Face face, List<Treatment> treatments) {
		CompoundCommand command = new CompoundCommand();
		if (!face.getTreatments().isEmpty()) {
			command.append(RemoveCommand.create(domain, face, CellstackPackage.Literals.FACE__TREATMENTS,
					new ArrayList<>(face.getTreatments())));
		}
		if (!treatments.isEmpty()) {
			command.append(AddCommand.create(domain, face, CellstackPackage.Literals.FACE__TREATMENTS, treatments));
		}
		return command;
	}

	/**
	 * Makes a layer of another material.
	 *
	 * @param material id of the material
	 * @param name     name of the layer from now on; null keeps the present one
	 */
	public static Command setMaterial(EditingDomain domain, Layer layer, String material, @Nullable String name) {
		Command command = set(domain, layer, CellstackPackage.Literals.LAYER__MATERIAL, material);
		return name == null ? command
				: command.chain(set(domain, layer, CellstackPackage.Literals.NAMED__NAME, name));
	}

	/** Sets a feature; null makes it unknown. */
	public static Command set(EditingDomain domain, EObject object, EStructuralFeature feature, @Nullable Object value) {
		return SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value);
	}

	/**
	 * Sets a feature to a quantity typed in any unit that fits; a blank text makes it unknown.
	 *
	 * @throws QuantityException if the text is no quantity, of another dimension or out of range
	 */
	public static Command setQuantity(EditingDomain domain, EObject object, EStructuralFeature feature, String text)
			throws QuantityException {
		if (text.isBlank()) {
			return set(domain, object, feature, null);
		}
		FeatureQuantity quantity = FeatureQuantity.of(feature).orElseThrow(
				() -> new IllegalArgumentException(feature.getName() + " holds no quantity")); //$NON-NLS-1$
		return set(domain, object, feature, quantity.parse(text));
	}

	private static @Nullable Stack stackOf(Collection<? extends Layer> layers) {
		EObject stack = null;
		for (Layer layer : layers) {
			if (stack != null && stack != layer.eContainer()) {
				return null;
			}
			stack = layer.eContainer();
		}
		return stack instanceof Stack found ? found : null;
	}
}
