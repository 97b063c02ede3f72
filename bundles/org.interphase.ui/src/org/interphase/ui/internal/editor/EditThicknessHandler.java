/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.model.Layer;

/** Opens the field for the thickness of the selected layer. */
public final class EditThicknessHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CellstackEditor editor
				&& editor.selected().orElse(null) instanceof Layer layer) {
			editor.editThickness(layer);
		}
		return null;
	}
}
