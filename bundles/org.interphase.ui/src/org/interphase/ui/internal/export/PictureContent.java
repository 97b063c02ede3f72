/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.SubMonitor;
import org.interphase.scene.PngWriter;
import org.interphase.scene.Scene;
import org.interphase.scene.SvgWriter;

/**
 * A drawing as a picture.
 *
 * @param scene the drawing
 * @param title what it shows, for readers that do not see it
 * @param svg   whether it is to be SVG; otherwise PNG
 */
public record PictureContent(Scene scene, String title, boolean svg) implements Content {

	/** Sharp on paper, too. */
	private static final double PIXELS_PER_UNIT = 2;

	@Override
	public void writeTo(OutputStream out, SubMonitor progress) throws IOException {
		progress.subTask(Messages.export_writing);
		if (svg) {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			SvgWriter.write(scene, title, writer);
			writer.flush();
		} else {
			PngWriter.write(scene, PIXELS_PER_UNIT, out);
		}
	}
}
