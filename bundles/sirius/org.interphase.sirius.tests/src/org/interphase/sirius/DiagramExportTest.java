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
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.junit.jupiter.api.Test;

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
}
