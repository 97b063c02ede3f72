/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.interphase.core.text.TextLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares drawings with the pictures that were looked at and found right. The system property {@code golden.write} names a
 * folder to write new ones to after a wanted change.
 */
class GoldenPictureTest {

	private static final String WRITE = "golden.write";

	@ParameterizedTest
	@CsvSource({ "LOGARITHMIC, light, 1", "LOGARITHMIC, dark, 1", "LOGARITHMIC, light, 2", "LOGARITHMIC, dark, 2",
			"SCHEMATIC, light, 1", "SCHEMATIC, dark, 1", "SCHEMATIC, light, 2", "SCHEMATIC, dark, 2", "TRUE, light, 1", "TRUE, dark, 1",
			"TRUE, light, 2", "TRUE, dark, 2" })
	void drawingIsAsItWas(ThicknessScale scale, String colours, double size) throws Exception {
		assertIsAsItWas(scale.name().toLowerCase(Locale.ROOT), List.of(Figures.cell(), Figures.module()), scale, colours, size);
	}

	@ParameterizedTest
	@CsvSource({ "light, 1", "dark, 1", "light, 2", "dark, 2" })
	void badgesOfThinLayersAreAsTheyWere(String colours, double size) throws Exception {
		assertIsAsItWas("thin", List.of(Figures.thinInterlayers()), ThicknessScale.TRUE, colours, size);
	}

	@ParameterizedTest
	@CsvSource({ "light, 1", "dark, 1", "light, 2", "dark, 2" })
	void longGermanTextsAreCutAsTheyWere(String colours, double size) throws Exception {
		TextLanguage.use(Locale.GERMANY);
		try {
			assertIsAsItWas("german-names", List.of(Figures.longNames()), ThicknessScale.LOGARITHMIC, colours, size);
		} finally {
			TextLanguage.use(Locale.ROOT);
		}
	}

	@ParameterizedTest
	@CsvSource({ "SCHEMATIC, light", "TRUE, dark" })
	void bracketsOfManyCellsAreAsTheyWere(ThicknessScale scale, String colours) throws Exception {
		assertIsAsItWas("series-" + scale.name().toLowerCase(Locale.ROOT), List.of(Figures.series(40)), scale, colours, 1);
	}

	private static void assertIsAsItWas(String drawing, List<StackFigure> stacks, ThicknessScale scale, String colours,
			double size) throws IOException {
		Palette palette = colours.equals("dark") ? Palette.DARK : Palette.LIGHT;
		StringWriter out = new StringWriter();
		SvgWriter.write(new SceneLayout(scale, palette, TextMeasure.ESTIMATE).draw(stacks), "A cell and a module", size, out);
		String drawn = out.toString().replace("><", ">\n<");
		String name = drawing + '-' + colours + '-' + (int) (100 * size) + ".svg";
		String folder = System.getProperty(WRITE);
		if (folder != null) {
			Files.writeString(Path.of(folder, name), drawn);
		}
		assertEquals(golden(name), drawn, name);
	}

	private static String golden(String name) throws IOException {
		try (InputStream stream = GoldenPictureTest.class.getResourceAsStream("golden/" + name)) {
			return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}
}
