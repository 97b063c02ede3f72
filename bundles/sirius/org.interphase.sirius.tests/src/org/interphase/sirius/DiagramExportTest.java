/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of diagrams. */
class DiagramExportTest {

	@Test
	void writesAPictureOfEachDiagram() throws Exception {
		Path folder = Files.createTempDirectory("pictures");
		try (TestSession session = TestSession
				.of("Li 50 um | LLZO 500 um | LFP 60 um | SS 10 um | Li 50 um | LLZO 500 um | LFP 60 um")) {
			session.session().create(InterphaseViewpoint.MODULE_DIAGRAM, session.stack(), "Module 1/2", TestSession.MONITOR);
			List<Path> files = new DiagramExport(session.session().session(), ImageFileFormat.PNG).writeTo(folder,
					TestSession.MONITOR);
			assertEquals(2, files.size());
			assertTrue(files.contains(folder.resolve("Module-1-2.png")), files.toString());
			for (Path file : files) {
				BufferedImage picture = ImageIO.read(file.toFile());
				assertNotNull(picture);
				assertTrue(picture.getWidth() > 400 && picture.getHeight() > 100, file + " " + picture);
			}
		}
	}

	@Test
	void diagramsOfSeveralDesignsDoNotOverwriteEachOther(@TempDir Path folder) throws Exception {
		Set<String> names = new HashSet<>();
		List<String> written = new ArrayList<>();
		for (String name : List.of("Cell", "cell", "Cell")) {
			Design design = NotationParser.of(Registries.standard()).parse("Li 50 um | LLZO 500 um | LFP 60 um");
			design.getStacks().get(0).setName(name);
			try (TestSession session = new TestSession(design)) {
				new DiagramExport(session.session().session(), ImageFileFormat.PNG).writeTo(folder, names, TestSession.MONITOR)
						.forEach(file -> written.add(file.getFileName().toString()));
			}
		}
		assertEquals(List.of("Cell.png", "cell-2.png", "Cell-3.png"), written);
		for (String file : written) {
			assertNotNull(ImageIO.read(folder.resolve(file).toFile()));
		}
	}
}
