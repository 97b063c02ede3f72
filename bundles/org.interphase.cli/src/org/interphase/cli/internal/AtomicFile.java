/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.interphase.cli.internal.report.Messages;

/** Writes a file as a whole or not at all. */
final class AtomicFile {

	private AtomicFile() {
	}

	/** Refuses a target that cannot be a file, before any work is done for it. */
	static void check(Path target, String written) throws BadInputException {
		Path directory = target.toAbsolutePath().getParent();
		if (Files.isDirectory(target)) {
			throw new BadInputException(Messages.get("outIsDirectory", written)); //$NON-NLS-1$
		}
		if (directory == null || !Files.isDirectory(directory)) {
			throw new BadInputException(Messages.get("outNoDirectory", written)); //$NON-NLS-1$
		}
	}

	/** Writes a content. Links are followed; a device or pipe is written to directly. */
	static void write(Path target, byte[] bytes) throws IOException {
		Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			Files.write(file, bytes);
			return;
		}
		// a file of our own beside the target, so that the rights are those of any new file
		Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try {
			Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}
