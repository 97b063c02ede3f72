/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import java.io.File;
import java.net.URI;

import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.common.parse.Position;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is wrong in a script, and where.
 *
 * @param file    file; empty if it is the one that is being read
 * @param line    line, from 1; 0 if it is about the whole file
 * @param column  column, from 1; 0 if it is about the whole line
 * @param message what is wrong and the way out
 */
public record ScriptProblem(String file, int line, int column, String message) {

	/** A problem of the file that is being read. */
	static ScriptProblem of(int line, int column, String message) {
		return new ScriptProblem("", line, column, message); //$NON-NLS-1$
	}

	/** A problem at a part of a script. */
	public static ScriptProblem at(ModuleElement part, String message) {
		Position start = part.getRegion().getStart();
		@Nullable
		URI address = part.getUri();
		return new ScriptProblem(address == null ? "" : new File(address).getPath(), start.getLine(), start.getColumn() + 1, message); //$NON-NLS-1$
	}

	/** The problem with its place, as compilers write it. */
	public String in(String read) {
		StringBuilder place = new StringBuilder(file.isEmpty() ? read : file);
		if (line > 0) {
			place.append(':').append(line);
		}
		if (line > 0 && column > 0) {
			place.append(':').append(column);
		}
		return place.append(": ").append(message).toString(); //$NON-NLS-1$
	}
}
