/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.interphase.core.internal.io.AtomicWriter;

/** Writes files as a whole or not at all: for commands and other contributions that write files of their own. */
public final class WholeFiles {

	private WholeFiles() {
	}

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {

		/** Writes to the stream and leaves it open. */
		void writeTo(OutputStream stream) throws IOException;
	}

	/**
	 * Writes a file. The content goes to a new file in the same folder, which then takes the place of the old one with its
	 * permissions; a symbolic link stays one.
	 *
	 * @throws DesignFileException if the content throws or the file cannot be written, with the way out; then nothing has changed
	 */
	public static void write(Path file, Content content) throws DesignFileException {
		AtomicWriter.write(file, content::writeTo);
	}
}
