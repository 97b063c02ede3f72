/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;

/** Removes the selected layer from its stack; the boundaries follow. */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CellstackEditor editor
				&& editor.selected().orElse(null) instanceof Layer layer) {
			Command remove = RemoveCommand.create(editor.document().domain(), layer.eContainer(),
					CellstackPackage.Literals.STACK__LAYERS, layer);
			editor.document().commands().execute(remove);
		}
		return null;
	}
}
