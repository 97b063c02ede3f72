/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.history;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * A step in the history of the session whose diagram is active. The diagrams bring undo and redo only for a workbench whose
 * window has retargetable actions for them.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
abstract class SessionHistoryHandler extends AbstractHandler {

	private final CommandStackListener listener = event -> update();
	/** The history that the state of buttons and menu follows. */
	private @Nullable CommandStack heard;

	/** Whether there is a step. */
	abstract boolean can(@NonNull CommandStack stack);

	/** Does it. */
	abstract void step(@NonNull CommandStack stack);

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		stack(event.getApplicationContext()).filter(this::can).ifPresent(this::step);
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		hear(stack(context).orElse(null));
		update();
	}

	@Override
	public void dispose() {
		hear(null);
		super.dispose();
	}

	private void update() {
		CommandStack stack = heard;
		setBaseEnabled(stack != null && can(stack));
	}

	private void hear(@Nullable CommandStack stack) {
		CommandStack before = heard;
		if (before != stack) {
			if (before != null) {
				before.removeCommandStackListener(listener);
			}
			if (stack != null) {
				stack.addCommandStackListener(listener);
			}
			heard = stack;
		}
	}

	private static Optional<CommandStack> stack(Object context) {
		return HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof DDiagramEditor editor
				&& editor.getSession() != null && editor.getSession().isOpen()
						? Optional.of(editor.getSession().getTransactionalEditingDomain().getCommandStack())
						: Optional.empty();
	}
}
