/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.interphase.scene.Scene;
import org.interphase.scene.SvgWriter;
import org.interphase.ui.internal.paint.SceneFonts;
import org.interphase.ui.internal.paint.ShapePainter;

/** Writes a figure to a file: SVG where its name ends so, otherwise PNG. */
public final class PictureFile {

	/** Endings of the formats. */
	public static final String SVG = ".svg"; //$NON-NLS-1$
	/** Ending of PNG files. */
	public static final String PNG = ".png"; //$NON-NLS-1$

	/** Zoom of pixel pictures, percent. */
	private static final int SHARP = 200;

	private PictureFile() {
	}

	/**
	 * Writes a drawing.
	 *
	 * @throws IOException if it cannot be written
	 */
	public static void write(Scene scene, String title, Path file, Display display) throws IOException {
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(SVG)) {
			try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
				SvgWriter.write(scene, title, out);
			}
		} else {
			png(scene, file, display);
		}
	}

	private static void png(Scene scene, Path file, Display display) throws IOException {
		SceneFonts fonts = new SceneFonts(display);
		ImageGcDrawer drawer = (gc, width, height) -> {
			gc.setBackground(ShapePainter.color(scene.palette().background()));
			gc.fillRectangle(0, 0, width, height);
			new ShapePainter(gc, fonts).paint(scene.shapes());
		};
		Image image = new Image(display, drawer, Math.max(1, (int) Math.ceil(scene.width())),
				Math.max(1, (int) Math.ceil(scene.height())));
		try {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData(SHARP) };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} catch (SWTException exception) {
			throw new IOException(exception.getMessage(), exception);
		} finally {
			image.dispose();
			fonts.dispose();
		}
	}
}
