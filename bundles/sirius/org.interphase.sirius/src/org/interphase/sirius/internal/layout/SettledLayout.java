/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.layout;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The layout of a diagram of a stack or module, in which nothing is left to arrange: the layers follow the stack, and the boundaries follow
 * the layers. Without it Sirius would try to find places for the boundaries, in a time that grows with their square.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class SettledLayout extends AbstractLayoutEditPartProvider {

	@Override
	public boolean provides(IOperation operation) {
		// asked for by name only
		return false;
	}

	@Override
	public Command layoutEditParts(GraphicalEditPart container, IAdaptable hint) {
		return nothing();
	}

	@Override
	@SuppressWarnings("rawtypes") // as in the framework
	public Command layoutEditParts(List selected, IAdaptable hint) {
		return nothing();
	}

	/** An empty command that can be executed: the framework takes one that cannot for a failure. */
	private static Command nothing() {
		return new Command() {
			// does nothing
		};
	}
}
