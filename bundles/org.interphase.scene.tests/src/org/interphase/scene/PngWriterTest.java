/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.interphase.core.context.LayerKind;
import org.junit.jupiter.api.Test;

class PngWriterTest {

	private static BufferedImage written(Scene scene, double scale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PngWriter.write(scene, scale, out);
		return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
	}

	private static Rgb pixel(BufferedImage image, double x, double y) {
		return Rgb.of(image.getRGB((int) x, (int) y) & 0xFFFFFF);
	}

	@Test
	void paintsLayersAndBackgroundInTheirColours() throws Exception {
		for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
			Scene scene = new SceneLayout(ThicknessScale.LOGARITHMIC, palette, TextMeasure.ESTIMATE)
					.draw(List.of(Figures.cell()));
			BufferedImage image = written(scene, 1);
			Bounds lithium = scene.region("li").orElseThrow().bounds();
			assertEquals(palette.background(), pixel(image, 2, 2));
			assertEquals(palette.fill(LayerKind.METAL_ELECTRODE),
					pixel(image, lithium.x() + 5, lithium.y() + 12));
		}
	}

	@Test
	void largerScaleGivesMorePixels() throws Exception {
		Scene scene = Figures.draw(Figures.module(), ThicknessScale.TRUE);
		BufferedImage image = written(scene, 2);
		assertEquals(Math.ceil(2 * scene.width()), image.getWidth());
		assertEquals(Math.ceil(2 * scene.height()), image.getHeight());
	}

	@Test
	void refusesAPictureThatNobodyCanOpenAndNamesTheWayOut() {
		Scene scene = Figures.draw(Figures.tall(10_000), ThicknessScale.LOGARITHMIC);
		IOException problem = assertThrows(IOException.class, () -> written(scene, 4));
		assertTrue(String.valueOf(problem.getMessage()).contains("SVG"), problem::getMessage);
	}
}
