/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import org.eclipse.jdt.annotation.Nullable;

/** A data file that cannot be read; the message starts with its name and, where known, the number of the line. */
public final class BrokenDataException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BrokenDataException(String file, String problem, @Nullable Throwable cause) {
		super(file + ": " + problem, cause); //$NON-NLS-1$
	}

	BrokenDataException(String file, long line, String problem, @Nullable Throwable cause) {
		super(file + ':' + line + ": " + problem, cause); //$NON-NLS-1$
	}
}
