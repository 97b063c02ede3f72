/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import org.eclipse.jdt.annotation.Nullable;

/** Input that cannot be worked with. The message names the file, the place and the way out. */
final class BadInputException extends Exception {

	private static final long serialVersionUID = 1;

	private final String picture;

	BadInputException(String complaint) {
		this(complaint, "", null); //$NON-NLS-1$
	}

	BadInputException(String complaint, @Nullable Throwable cause) {
		this(complaint, "", cause); //$NON-NLS-1$
	}

	/** With lines below the complaint that show the place. */
	BadInputException(String complaint, String picture, @Nullable Throwable cause) {
		super(complaint, cause);
		this.picture = picture;
	}

	/** Lines that show the place; empty if there are none. */
	String picture() {
		return picture;
	}
}
