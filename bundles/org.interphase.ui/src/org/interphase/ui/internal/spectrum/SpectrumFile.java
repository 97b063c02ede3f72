/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** The text of a file that an instrument wrote. */
final class SpectrumFile {

	/** A spectrum has some hundred lines; what is larger is something else, and would not be shown in time. */
	static final long LARGEST = 8L << 20;
	/** Of instruments that do not write UTF-8. */
	private static final Charset WESTERN = Charset.forName("windows-1252"); //$NON-NLS-1$

	private SpectrumFile() {
	}

	/**
	 * The text, whichever of the usual encodings it has.
	 *
	 * @throws IOException if it cannot be read or is too large; the message is for people
	 */
	static String read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new IOException(NLS.bind(Messages.file_large, file.getFileName(), LARGEST >> 20));
		}
		byte[] bytes = Files.readAllBytes(file);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException otherEncoding) {
			return new String(bytes, WESTERN);
		}
	}
}
