/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.nio.file.Path;

/**
 * The directory from which the command was called. A launcher that changes the directory of the process hands it on in the
 * system property {@code interphase.cwd} or the environment variable {@code INTERPHASE_CWD}.
 */
public final class CallerDirectory {

	private static final String PROPERTY = "interphase.cwd"; //$NON-NLS-1$
	private static final String VARIABLE = "INTERPHASE_CWD"; //$NON-NLS-1$

	private CallerDirectory() {
	}

	/** The directory, absolute. */
	public static Path get() {
		String directory = System.getProperty(PROPERTY);
		if (directory == null || directory.isBlank()) {
			directory = System.getenv(VARIABLE);
		}
		return Path.of(directory == null ? "" : directory).toAbsolutePath(); //$NON-NLS-1$
	}
}
