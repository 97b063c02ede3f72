/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.clipboard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Puts layers into a stack together with what is known of the boundaries between them. */
final class PasteLayers extends CompoundCommand {

	private static final List<EStructuralFeature> KEPT = List.of(CellstackPackage.Literals.BOUNDARY__CONTACT,
			CellstackPackage.Literals.BOUNDARY__PREFERRED_BASIS, CellstackPackage.Literals.BOUNDARY__NOTES);
	private static final List<EStructuralFeature> FACES = List.of(CellstackPackage.Literals.BOUNDARY__LEFT_FACE,
			CellstackPackage.Literals.BOUNDARY__RIGHT_FACE);

	private final EditingDomain domain;
	private final Stack stack;
	private final int index;
	private final Stack source;

	/**
	 * Puts all layers of a stack that is in no design into another one.
	 *
	 * @param index number of layers above the place
	 */
	PasteLayers(EditingDomain domain, Stack stack, int index, Stack source) {
		this.domain = domain;
		this.stack = stack;
		this.index = index;
		this.source = source;
	}

	@Override
	protected boolean prepare() {
		return !source.getLayers().isEmpty() && index >= 0 && index <= stack.getLayers().size();
	}

	@Override
	public void execute() {
		List<Boundary> inner = List.copyOf(source.getBoundaries());
		List<Layer> layers = new ArrayList<>(source.getLayers());
		// a layer belongs to one stack only
		source.getLayers().clear();
		appendAndExecute(AddCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, layers, index));
		for (int place = 0; place < inner.size(); place++) {
			fill(stack.getBoundaries().get(index + place), inner.get(place));
		}
	}

	private void fill(Boundary boundary, Boundary from) {
		for (EStructuralFeature feature : KEPT) {
			if (from.eIsSet(feature)) {
				appendAndExecute(SetCommand.create(domain, boundary, feature, from.eGet(feature)));
			}
		}
		for (EStructuralFeature feature : FACES) {
			if (from.eGet(feature) instanceof EObject face) {
				appendAndExecute(SetCommand.create(domain, boundary, feature, EcoreUtil.copy(face)));
			}
		}
		if (!from.getMeasurements().isEmpty()) {
			appendAndExecute(AddCommand.create(domain, boundary, CellstackPackage.Literals.BOUNDARY__MEASUREMENTS,
					EcoreUtil.copyAll(from.getMeasurements())));
		}
	}
}
