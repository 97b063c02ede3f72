/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.edit;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Puts another layer in the place of one. The faces of its neighbours stay treated; its own are new. */
public final class ReplaceLayer extends CompoundCommand {

	private final EditingDomain domain;
	private final Stack stack;
	private final Layer layer;
	private final Layer replacement;

	/** Replaces a layer of a stack by one that is in no stack. */
	public ReplaceLayer(EditingDomain domain, Stack stack, Layer layer, Layer replacement) {
		this.domain = domain;
		this.stack = stack;
		this.layer = layer;
		this.replacement = replacement;
	}

	@Override
	protected boolean prepare() {
		return layer.eContainer() == stack && replacement.eContainer() == null;
	}

	@Override
	public void execute() {
		List<Boundary> boundaries = stack.getBoundaries();
		int index = stack.getLayers().indexOf(layer);
		boolean isFirst = index == 0;
		boolean isLast = index == boundaries.size();
		@Nullable
		Face before = isFirst ? null : boundaries.get(index - 1).getLeftFace();
		@Nullable
		Face after = isLast ? null : boundaries.get(index).getRightFace();
		appendAndExecute(
				SetCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, replacement, index));
		KeptTreatments.keep(this, domain, before, isFirst ? null : stack.getBoundaries().get(index - 1).getLeftFace());
		KeptTreatments.keep(this, domain, after, isLast ? null : stack.getBoundaries().get(index).getRightFace());
	}
}
