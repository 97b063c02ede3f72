/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RenderTest extends CommandLineFixture {

	private void render(String... args) throws Exception {
		file("cell.cellstack", GARNET);
		String[] all = new String[args.length + 4];
		all[0] = "render";
		all[1] = "cell.cellstack";
		all[2] = "--draws";
		all[3] = "200";
		System.arraycopy(args, 0, all, 4, args.length);
		Outcome outcome = run(all);
		assertEquals(0, outcome.exitCode(), outcome.err());
		assertEquals("", outcome.out() + outcome.err());
	}

	private Element svg(String name) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(Files.readAllBytes(directory.resolve(name)))).getDocumentElement();
	}

	@Test
	void svgShowsLayersAndResistances() throws Exception {
		render("--out", "a.svg");
		Element svg = svg("a.svg");
		assertEquals("Garnet cell", svg.getElementsByTagName("title").item(0).getTextContent());
		String text = svg.getTextContent();
		assertTrue(text.contains("LLZO") && text.contains("\u03a9"), text);
	}

	@Test
	void pngIsAsLargeAsZoomed() throws Exception {
		render("--svg", "--out", "a.svg");
		render("--png", "--zoom", "2", "--out", "a.png");
		double width = Double.parseDouble(svg("a.svg").getAttribute("width"));
		assertEquals(Math.ceil(2 * width), ImageIO.read(directory.resolve("a.png").toFile()).getWidth());
		render("--svg", "--zoom", "2", "--out", "b.svg");
		assertEquals(2 * width, Double.parseDouble(svg("b.svg").getAttribute("width")), 0.02);
	}

	@Test
	void colourAndScaleMakeADifference() throws Exception {
		render("--out", "a.svg");
		render("--dark", "--out", "dark.svg");
		render("--scale", "true", "--out", "true.svg");
		render("--scale", "SCHEMATIC", "--out", "schematic.svg");
		render("--scale", "log", "--out", "log.svg");
		String plain = Files.readString(directory.resolve("a.svg"));
		assertEquals(plain, Files.readString(directory.resolve("log.svg")));
		for (String other : new String[] { "dark.svg", "true.svg", "schematic.svg" }) {
			assertNotEquals(plain, Files.readString(directory.resolve(other)), other);
		}
	}

	@Test
	void withoutAFileThePictureGoesToTheOutput() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		String[] args = { "render", "--stack", "Li | LLZO 500 um | LFP", "--png", "--draws", "200" };
		assertEquals(0, Interphase.run(args, new PrintStream(out, true, StandardCharsets.US_ASCII),
				new PrintStream(new ByteArrayOutputStream()), directory));
		assertEquals("\u0089PNG", out.toString(StandardCharsets.ISO_8859_1).substring(0, 4));
	}

	@Test
	void badUsageIsRefused() throws Exception {
		String cell = file("cell.cellstack", GARNET);
		run("render", cell).refusedWith("--svg", "--png", ".svg");
		run("render", cell, "--out", "a.gif").refusedWith("--svg");
		run("render", cell, "--svg", "--png").refusedWith("not both");
		run("render", cell, "--svg", "--scale", "huge").refusedWith("--scale", "log, true, schematic");
		for (String zoom : new String[] { "0", "-1", "NaN", "101", "big" }) {
			run("render", cell, "--svg", "--zoom", zoom).refusedWith("--zoom", zoom);
		}
		run("render", cell, "--png", "--zoom", "100", "--out", "a.png").refusedWith("--zoom", "SVG");
		run("render", cell, "--svg", "--out", cell).refusedWith("overwrite");
		run("render", cell, cell, "--svg").refusedWith("one design");
		assertEquals(1, directoryContent().size());
	}
}
