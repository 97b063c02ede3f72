/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.interphase.core.context.LayerKind;
import org.interphase.core.internal.notation.TreatmentText.Side;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.notation.NotationException;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Composite;
import org.interphase.model.Layer;
import org.interphase.model.PhaseFraction;
import org.interphase.model.Stack;

/** Makes a stack of the layers that were read. */
public final class StackMaker {

	private final MaterialLookup materials;

	/** With the materials, for the class of a composite. */
	public StackMaker(MaterialLookup materials) {
		this.materials = materials;
	}

	/** Fills a stack. */
	void fill(Stack stack, List<LayerDraft> drafts) throws NotationException {
		List<LayerDraft> layers = withPlates(drafts);
		List<Layer> made = new ArrayList<>(layers.size());
		for (LayerDraft draft : layers) {
			made.add(layer(draft));
		}
		stack.getLayers().addAll(made);
		for (int i = 0; i < layers.size(); i++) {
			for (TreatmentText treatment : layers.get(i).items().treatments()) {
				treat(stack.getBoundaries(), i, treatment, layers.get(i));
			}
		}
		// people who write a stack without collectors, or with a bare one, mean it
		boolean startsWithCollector = layers.getFirst().isCollector();
		stack.setHalfStack(!startsWithCollector && !layers.getLast().isCollector());
		stack.setAnodeFree(startsWithCollector && layers.size() > 1 && !layers.get(1).kind().isElectrode()
				&& layers.get(1).kind().isElectrolyte());
	}

	/** Treats the faces of a layer at the boundaries before and after it. */
	private static void treat(List<Boundary> boundaries, int index, TreatmentText treatment, LayerDraft layer)
			throws NotationException {
		boolean isTreated = false;
		if (treatment.side() != Side.RIGHT && index > 0) {
			boundaries.get(index - 1).getRightFace().getTreatments().addAll(treatment.copies());
			isTreated = true;
		}
		if (treatment.side() != Side.LEFT && index < boundaries.size()) {
			boundaries.get(index).getLeftFace().getTreatments().addAll(treatment.copies());
			isTreated = true;
		}
		if (!isTreated) {
			throw treatment.place().problem("noNeighbour", layer.substance().written()); //$NON-NLS-1$
		}
	}

	/** A collector between two electrodes is a bipolar plate. */
	private static List<LayerDraft> withPlates(List<LayerDraft> drafts) {
		List<LayerDraft> layers = new ArrayList<>(drafts);
		for (int i = 1; i < layers.size() - 1; i++) {
			if (layers.get(i).isCollector() && layers.get(i - 1).kind().isElectrode()
					&& layers.get(i + 1).kind().isElectrode()) {
				layers.set(i, layers.get(i).as(LayerKind.BIPOLAR_PLATE));
			}
		}
		return layers;
	}

	private Layer layer(LayerDraft draft) throws NotationException {
		Layer layer = LayerKinds.create(draft.kind());
		Substance substance = draft.substance();
		layer.setName(substance.isComposite() ? substance.names() : substance.written());
		material(draft).ifPresent(layer::setMaterial);
		if (substance.isComposite() && layer instanceof Composite composite) {
			addPhases(composite, draft);
		}
		for (Quantity quantity : draft.items().quantities()) {
			EAttribute feature = quantity.feature();
			if (!layer.eClass().getEAllAttributes().contains(feature)) {
				FeatureQuantity kind = FeatureQuantity.of(feature).orElseThrow();
				throw quantity.place().problem("notFitting", quantity.place().shown(), draft.substance().written(), //$NON-NLS-1$
						Span.words("for." + kind.kind())); //$NON-NLS-1$
			}
			layer.eSet(feature, quantity.value());
		}
		return layer;
	}

	/** A composite electrode counts as its active material; another composite as its class if it has an electrolyte. */
	private Optional<String> material(LayerDraft draft) {
		Substance substance = draft.substance();
		if (!substance.isComposite()) {
			return Optional.of(substance.ingredients().getFirst().id());
		}
		Optional<Ingredient> active = substance.active();
		boolean hasElectrolyte = substance.ingredients().stream()
				.anyMatch(ingredient -> ingredient.kind() == LayerKind.SOLID_ELECTROLYTE);
		return active.isPresent() ? active.map(Ingredient::id)
				: hasElectrolyte ? GenericNames.compositeId(materials) : Optional.empty();
	}

	private static void addPhases(Composite composite, LayerDraft draft) {
		boolean inElectrode = draft.kind() == LayerKind.COMPOSITE_ELECTRODE;
		List<Ingredient> ingredients = draft.substance().ingredients();
		Optional<MixingRatio> ratio = draft.items().ratio();
		for (int i = 0; i < ingredients.size(); i++) {
			PhaseFraction phase = CellstackFactory.eINSTANCE.createPhaseFraction();
			phase.setMaterial(ingredients.get(i).id());
			phase.setPhase(ingredients.get(i).phase(inElectrode));
			if (ratio.isPresent()) {
				phase.setFraction(ratio.get().fraction(i));
			}
			composite.getPhases().add(phase);
		}
		ratio.ifPresent(given -> composite.setFractionBasis(given.basis()));
	}
}
