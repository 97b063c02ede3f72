/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.interphase.core.internal.io.AtomicWriter;
import org.interphase.core.internal.io.CellstackResource;
import org.interphase.core.internal.io.DesignReader;
import org.interphase.core.internal.io.DesignWriter;
import org.interphase.model.Design;

/**
 * Design files ({@code .cellstack}): one design as XMI in UTF-8, in deterministic order.
 * <p>
 * A file is read as data only: there is no document type, no entity, no reference to another file, and neither the
 * network nor any other file is touched. What does not fit the model, and numbers out of their plausible range, are
 * refused with a {@link DesignFileException} that says where and what to do. Parts for which a file names no id get one when they
 * are read; it follows from their place, so that each reading of the file gives the same.
 */
public final class DesignFiles {

	/** File name extension, without the dot. */
	public static final String EXTENSION = "cellstack"; //$NON-NLS-1$

	/** Largest file that is read, in bytes. */
	public static final long LARGEST_FILE = CellstackResource.LARGEST_FILE;

	private DesignFiles() {
	}

	/**
	 * Reads a file.
	 *
	 * @return the design, in a resource of its own whose URI is that of the file
	 * @throws DesignFileException if the file is missing, unreadable, broken, foreign, too large, of a newer version, or
	 *                             holds values out of range
	 */
	public static Design load(Path file) throws DesignFileException {
		return DesignReader.read(file);
	}

	/**
	 * Reads a stream, which stays open.
	 *
	 * @param name what messages call it
	 * @return the design, in a resource of its own whose URI is made of the name
	 * @throws DesignFileException as for files
	 */
	public static Design load(InputStream stream, String name) throws DesignFileException {
		return DesignReader.read(stream, name, URI.createURI("stream:/" + URI.encodeSegment(name, false))); //$NON-NLS-1$
	}

	/**
	 * Writes a file as a whole or not at all: it goes to a new file in the same folder, which then takes the place of the
	 * old one. Parts without a usable identifier get one. The design stays where it is; its resource, if it has one, keeps its
	 * URI.
	 *
	 * @throws DesignFileException if a value could not be read again, or the file cannot be written; a file that was there
	 *                             is left as it was
	 */
	public static void save(Design design, Path file) throws DesignFileException {
		AtomicWriter.write(file, stream -> DesignWriter.write(design, stream, file.toString()));
	}

	/**
	 * Writes to a stream, which stays open; else as {@link #save}.
	 *
	 * @param name what messages call it
	 * @throws IOException if the stream fails or a value could not be read again
	 */
	public static void write(Design design, OutputStream stream, String name) throws IOException {
		DesignWriter.write(design, stream, name);
	}
}
