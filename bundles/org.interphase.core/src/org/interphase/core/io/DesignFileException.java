/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.io;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A design file that cannot be read or written. The message is one line for people: the file, the place in it if known,
 * what is wrong, and the way out.
 */
public final class DesignFileException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;
	private final int column;
	private final String problem;
	private final String wayOut;

	/**
	 * A problem at a place.
	 *
	 * @param file    path or name of the file
	 * @param line    line, counted from 1; 0 if unknown
	 * @param column  column, counted from 1; 0 if unknown
	 * @param problem what is wrong; one sentence
	 * @param wayOut  what to do; one sentence
	 * @param cause   what was thrown underneath, if anything
	 */
	public DesignFileException(String file, int line, int column, String problem, String wayOut,
			@Nullable Throwable cause) {
		super(file + place(line, column) + ": " + problem + ' ' + wayOut, cause); //$NON-NLS-1$
		this.file = file;
		this.line = line;
		this.column = column;
		this.problem = problem;
		this.wayOut = wayOut;
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

	/** Path or name of the file. */
	public String file() {
		return file;
	}

	/** Line, counted from 1; 0 if unknown. */
	public int line() {
		return line;
	}

	/** Column, counted from 1; 0 if unknown. */
	public int column() {
		return column;
	}

	/** What is wrong. */
	public String problem() {
		return problem;
	}

	/** What to do. */
	public String wayOut() {
		return wayOut;
	}

	private static String place(int line, int column) {
		if (line <= 0) {
			return ""; //$NON-NLS-1$
		}
		return column <= 0 ? ", line " + line : ", line " + line + ", column " + column; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
