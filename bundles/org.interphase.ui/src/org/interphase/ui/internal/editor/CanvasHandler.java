/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Runs the action of the drawing that the plug-in manifest names behind the class. */
public final class CanvasHandler extends AbstractHandler implements IExecutableExtension {

	@NonNullByDefault({})
	private CanvasAction action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
		action = CanvasAction.valueOf(String.valueOf(data));
	}

	@Override
	public void setEnabled(@Nullable Object context) {
		setBaseEnabled(editor().filter(editor -> action.isEnabled(editor, typing())).isPresent());
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		editor().ifPresent(editor -> action.run(editor, typing()));
		return null;
	}

	private static Optional<CellstackEditor> editor() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page != null && page.getActiveEditor() instanceof CellstackEditor editor ? Optional.of(editor)
				: Optional.empty();
	}

	/** The field into which somebody is typing; null: none. */
	private static @Nullable Text typing() {
		Display display = Display.getCurrent();
		return display != null && display.getFocusControl() instanceof Text text ? text : null;
	}
}
