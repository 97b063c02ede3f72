/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.rule.Severity;
import org.interphase.scene.Palette;
import org.interphase.scene.Rgb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures of symbols in diagrams: sharp on screens and in exports, and in the colours of the drawing of Interphase. */
class SymbolsTest {

	/** Four times what a boundary of a diagram shows at 100 %. */
	private static final int VERDICT_SIZE = 80;
	/** Decorations are shown in the size that they have. */
	private static final int SEVERITY_SIZE = 16;

	@ParameterizedTest
	@EnumSource
	void verdicts(InterphaseKind kind) throws Exception {
		assertSymbol(kind.label(), VERDICT_SIZE, Palette.LIGHT.verdict(kind));
	}

	@ParameterizedTest
	@EnumSource
	void severities(Severity severity) throws Exception {
		assertSymbol(severity.label(), SEVERITY_SIZE, Palette.LIGHT.severity(severity));
	}

	private static void assertSymbol(String name, int size, Rgb colour) throws IOException {
		BufferedImage picture = ImageIO.read(BundleFile.of(ViewpointRegistrar.class, "icons/" + name + ".png"));
		assertEquals(size, picture.getWidth());
		assertEquals(size, picture.getHeight());
		assertEquals(0, picture.getRGB(0, 0) >>> 24, "its corners are clear");
		Map<Integer, Long> colours = pixels(picture).filter(pixel -> pixel >>> 24 == 0xff)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		int expected = 0xff << 24 | colour.red() << 16 | colour.green() << 8 | colour.blue();
		assertTrue(colours.getOrDefault(expected, 0L) > size * size / 20, () -> name + " " + colours);
		assertTrue(BundleFile.exists(ViewpointRegistrar.class, "icons/" + name + ".svg"), "what it is drawn from");
	}

	private static Stream<Integer> pixels(BufferedImage picture) {
		return IntStream.range(0, picture.getHeight()).boxed()
				.flatMap(y -> IntStream.range(0, picture.getWidth()).mapToObj(x -> picture.getRGB(x, y)));
	}
}
