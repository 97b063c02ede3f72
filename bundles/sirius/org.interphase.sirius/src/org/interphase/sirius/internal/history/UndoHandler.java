/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.history;

import org.eclipse.emf.common.command.CommandStack;

/** Undo in the session of the active diagram. */
public final class UndoHandler extends SessionHistoryHandler {

	@Override
	boolean can(CommandStack stack) {
		return stack.canUndo();
	}

	@Override
	void step(CommandStack stack) {
		stack.undo();
	}
}
