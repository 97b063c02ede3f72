/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.interphase.core.internal.io.Identities;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.notation.NotationException;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Stack;

/** Reads a whole text: layers, then conditions. */
public final class DesignText {

	private final LayerReader layers;
	private final StackMaker stacks;

	/** With what there is. */
	public DesignText(MaterialLookup materials, Function<String, Optional<TreatmentKind>> treatments,
			List<String> treatmentIds) {
		Names names = new Names(materials);
		layers = new LayerReader(names, new TreatmentReader(names, treatments, treatmentIds));
		stacks = new StackMaker(materials);
	}

	/** Reads a text. */
	public Design parse(String text) throws NotationException {
		List<Span> texts = LayerTexts.of(text);
		Span last = texts.getLast();
		int conditionStart = ConditionTexts.start(last);
		List<LayerDraft> drafts = new ArrayList<>();
		for (Span layer : texts.subList(0, texts.size() - 1)) {
			drafts.addAll(layers.read(layer));
		}
		drafts.addAll(layers.read(last.part(0, conditionStart).strip()));

		Design design = CellstackFactory.eINSTANCE.createDesign();
		Conditions conditions = CellstackFactory.eINSTANCE.createConditions();
		ConditionTexts.read(last.from(conditionStart), conditions);
		design.setConditions(conditions);
		Stack stack = CellstackFactory.eINSTANCE.createStack();
		stacks.fill(stack, drafts);
		design.getStacks().add(stack);
		Identities.complete(design);
		return design;
	}
}
