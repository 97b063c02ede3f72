/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Where pasted layers go. */
public enum LayerPlace {
	/** Behind the last layer. */
	END,
	/** Behind a chosen layer. */
	AFTER,
	/** In the place of all layers. */
	REPLACE;

	/**
	 * One undoable command that inserts layers.
	 *
	 * @param chosen place of the chosen layer; only used by {@link #AFTER}
	 */
	public Command insert(EditingDomain domain, Stack stack, List<Layer> layers, int chosen) {
		CompoundCommand command = new CompoundCommand();
		int index = switch (this) {
		case END -> stack.getLayers().size();
		case AFTER -> Math.min(chosen + 1, stack.getLayers().size());
		case REPLACE -> 0;
		};
		if (this == REPLACE && !stack.getLayers().isEmpty()) {
			command.append(StackEdits.removeLayers(domain, List.copyOf(stack.getLayers())));
		}
		command.append(AddCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, layers, index));
		return command;
	}
}
