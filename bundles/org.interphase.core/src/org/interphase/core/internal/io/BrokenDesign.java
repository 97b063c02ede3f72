/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.internal.text.Texts;
import org.interphase.core.io.DesignFileException;

/** Stops reading or writing in the middle of EMF; becomes a {@link DesignFileException} as soon as the file is known. */
final class BrokenDesign extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = new Texts(BrokenDesign.class);
	private static final int LONGEST_VALUE = 100;

	private final int line;
	private final int column;
	private final String problem;
	private final String wayOut;

	private BrokenDesign(int line, int column, String problem, String wayOut, @Nullable Throwable cause) {
		super(problem, cause);
		this.line = line;
		this.column = column;
		this.problem = problem;
		this.wayOut = wayOut;
	}

	/**
	 * A problem at a place.
	 *
	 * @param key    key of the text of the problem; with {@code .wayOut} after it, of the way out
	 * @param values what stands in the texts; may come from the file
	 */
	static BrokenDesign at(int line, int column, @Nullable Throwable cause, String key, @Nullable String... values) {
		String[] shown = new String[values.length];
		for (int i = 0; i < values.length; i++) {
			shown[i] = printable(String.valueOf(values[i]));
		}
		return new BrokenDesign(line, column, TEXTS.get(key, shown), TEXTS.get(key + ".wayOut", shown), cause); //$NON-NLS-1$
	}

	/** A problem of the file as a whole. */
	static BrokenDesign of(String key, @Nullable String... values) {
		return at(0, 0, null, key, values);
	}

	/** The exception for people. */
	DesignFileException in(String file) {
		return new DesignFileException(file, line, column, problem, wayOut, this);
	}

	/** A text from a file in one line of bearable length. */
	private static String printable(String text) {
		String line = text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		return line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "..." : line; //$NON-NLS-1$
	}
}
