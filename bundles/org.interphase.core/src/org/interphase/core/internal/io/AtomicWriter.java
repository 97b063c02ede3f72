/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.io.DesignFileException;

/** Writes a file as a whole or not at all. */
public final class AtomicWriter {

	private AtomicWriter() {
	}

	/** Writes the content. */
	@FunctionalInterface
	public interface Content {

		/** Writes to a stream and leaves it open. */
		void writeTo(OutputStream stream) throws IOException;
	}

	/**
	 * Writes to a new file in the same folder, which then takes the place of the old one with its permissions. A symbolic link
	 * stays one.
	 *
	 * @throws DesignFileException if the content refuses, or the file cannot be written; then nothing was changed
	 */
	public static void write(Path file, Content content) throws DesignFileException {
		try {
			Path target = target(file);
			Path fresh = target.resolveSibling("." + target.getFileName() + EcoreUtil.generateUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				fill(fresh, content);
				replace(target, fresh);
			} finally {
				Files.deleteIfExists(fresh);
			}
		} catch (DesignFileException e) {
			throw e;
		} catch (BrokenDesign e) {
			throw e.in(file.toString());
		} catch (IOException | RuntimeException e) {
			String message = e.getMessage();
			throw BrokenDesign.at(0, 0, e, "saveFailed", message == null ? e.getClass().getSimpleName() : message) //$NON-NLS-1$
					.in(file.toString());
		}
	}

	private static Path target(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw BrokenDesign.of("saveDirectory"); //$NON-NLS-1$
		}
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw BrokenDesign.of("saveFolder", String.valueOf(folder)); //$NON-NLS-1$
		}
		if (!Files.exists(file)) {
			return file.toAbsolutePath();
		}
		if (!Files.isWritable(file)) {
			throw BrokenDesign.of("saveReadOnly"); //$NON-NLS-1$
		}
		return file.toRealPath();
	}

	private static void fill(Path fresh, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
				OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
			content.writeTo(stream);
			stream.flush();
			channel.force(true);
		}
	}

	private static void replace(Path target, Path fresh) throws IOException {
		PosixFileAttributeView attributes = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
		if (attributes != null && Files.exists(target)) {
			attributes.setPermissions(Files.getPosixFilePermissions(target));
		}
		try {
			Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
