/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.interphase.ui.internal.design.DesignDocument;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** A handler that moves along the commands of the design in the active editor, whichever view has the focus. */
abstract class CommandStackHandler extends AbstractHandler {

	private final Runnable onChange = this::update;

	CommandStackHandler() {
		OpenDesigns.addListener(onChange);
	}

	abstract boolean canRun(CommandStack commands);

	abstract void run(CommandStack commands);

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		commands().filter(this::canRun).ifPresent(this::run);
		return null;
	}

	@Override
	public void setEnabled(Object evaluationContext) {
		update();
	}

	@Override
	public void dispose() {
		OpenDesigns.removeListener(onChange);
		super.dispose();
	}

	private void update() {
		setBaseEnabled(commands().filter(this::canRun).isPresent());
	}

	private static Optional<CommandStack> commands() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? Optional.empty()
				: OpenDesigns.active(window.getActivePage()).map(DesignPart::document).map(DesignDocument::commands);
	}
}
