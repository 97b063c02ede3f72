/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.interphase.core.io.DesignFileException;
import org.interphase.model.Design;

/** Reads designs. */
public final class DesignReader {

	private DesignReader() {
	}

	/** Reads a file. */
	public static Design read(Path file) throws DesignFileException {
		if (Files.isDirectory(file)) {
			throw BrokenDesign.of("directory").in(file.toString()); //$NON-NLS-1$
		}
		try (InputStream stream = Files.newInputStream(file)) {
			return read(stream, file.toString(), URI.createFileURI(file.toAbsolutePath().toString()));
		} catch (DesignFileException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw BrokenDesign.at(0, 0, e, "missing").in(file.toString()); //$NON-NLS-1$
		} catch (AccessDeniedException e) {
			throw BrokenDesign.at(0, 0, e, "notReadable").in(file.toString()); //$NON-NLS-1$
		} catch (IOException e) {
			throw BrokenDesign.at(0, 0, e, "readFailed", e.getMessage()).in(file.toString()); //$NON-NLS-1$
		}
	}

	/** Reads a stream. */
	public static Design read(InputStream stream, String name, URI uri) throws DesignFileException {
		CellstackResource resource = new CellstackResource(uri);
		resource.setLabel(name);
		try {
			resource.load(stream, Map.of());
		} catch (DesignFileException e) {
			throw e;
		} catch (IOException e) {
			throw BrokenDesign.at(0, 0, e, "readFailed", e.getMessage()).in(name); //$NON-NLS-1$
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Design design)) {
			throw BrokenDesign.of("noDesign").in(name); //$NON-NLS-1$
		}
		return design;
	}
}
