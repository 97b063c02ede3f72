/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import org.eclipse.emf.common.command.CommandStack;

/** Redoes the latest undone command of the active design. */
public final class RedoHandler extends CommandStackHandler {

	@Override
	boolean canRun(CommandStack commands) {
		return commands.canRedo();
	}

	@Override
	void run(CommandStack commands) {
		commands.redo();
	}
}
