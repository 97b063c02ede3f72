/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.render;

import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** Runs a command in a workbench that opens no window and ends with the command. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class CommandAdvisor extends WorkbenchAdvisor {

	private final IntSupplier command;
	private int code;

	CommandAdvisor(IntSupplier command) {
		this.command = command;
	}

	/** Exit code of the command. */
	int code() {
		return code;
	}

	@Override
	public boolean openWindows() {
		code = command.getAsInt();
		return false;
	}

	@Override
	@NonNullByDefault({})
	public String getInitialWindowPerspectiveId() {
		return null;
	}
}
