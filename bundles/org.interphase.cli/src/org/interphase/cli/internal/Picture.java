/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import org.interphase.cli.internal.report.Messages;
import org.interphase.scene.PngWriter;
import org.interphase.scene.Scene;
import org.interphase.scene.SvgWriter;

/** Formats of pictures. */
enum Picture {
	/** Text and lines that scale. */
	SVG(".svg"), //$NON-NLS-1$
	/** Pixels. */
	PNG(".png"); //$NON-NLS-1$

	private final String ending;

	Picture(String ending) {
		this.ending = ending;
	}

	/** Ending of its files, with the dot. */
	String ending() {
		return ending;
	}

	/**
	 * A drawing in this format.
	 *
	 * @param title what it shows
	 * @param zoom  pixels per unit of the drawing
	 */
	byte[] bytes(Scene scene, String title, double zoom) throws BadInputException {
		try {
			if (this == SVG) {
				StringWriter text = new StringWriter();
				SvgWriter.write(scene, title, zoom, text);
				return text.toString().getBytes(StandardCharsets.UTF_8);
			}
			ByteArrayOutputStream pixels = new ByteArrayOutputStream();
			PngWriter.write(scene, zoom, pixels);
			return pixels.toByteArray();
		} catch (IOException e) {
			// memory takes it: the picture would be too large
			throw new BadInputException(Messages.get("pictureTooLarge", String.valueOf(zoom), String.valueOf(e.getMessage())), e); //$NON-NLS-1$
		}
	}
}
