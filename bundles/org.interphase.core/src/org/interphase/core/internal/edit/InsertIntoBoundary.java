/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.edit;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/**
 * Puts a layer into a boundary. The two layers part, and with them goes their boundary; but their faces were treated, and
 * stay so: the new boundaries get the treatments of the old faces.
 */
public final class InsertIntoBoundary extends CompoundCommand {

	private final EditingDomain domain;
	private final Boundary boundary;
	private final Layer layer;

	/** Puts the layer into the boundary, which must stand in a stack. */
	public InsertIntoBoundary(EditingDomain domain, Boundary boundary, Layer layer) {
		this.domain = domain;
		this.boundary = boundary;
		this.layer = layer;
	}

	@Override
	protected boolean prepare() {
		return boundary.eContainer() instanceof Stack;
	}

	@Override
	public void execute() {
		Stack stack = (Stack) boundary.eContainer();
		int index = stack.getLayers().indexOf(boundary.getRight());
		appendAndExecute(AddCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, layer, index));
		KeptTreatments.keep(this, domain, boundary.getLeftFace(), stack.getBoundaries().get(index - 1).getLeftFace());
		KeptTreatments.keep(this, domain, boundary.getRightFace(), stack.getBoundaries().get(index).getRightFace());
	}
}
