/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.interphase.model.ImpedancePoint;
import org.interphase.model.Measurement;
import org.interphase.ui.Controls;
import org.interphase.ui.WorkbenchPump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportSpectrumDialogTest {

	@TempDir
	Path folder = Path.of("");
	private final ImportSpectrumDialog dialog = new ImportSpectrumDialog(
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), "", null);

	@BeforeEach
	void open() {
		dialog.setBlockOnOpen(false);
		dialog.open();
		WorkbenchPump.settle();
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void theFileOfAnInstrumentIsReadWhateverItsEncoding() throws IOException {
		for (String encoding : List.of("UTF-8", "windows-1252")) {
			Path file = folder.resolve(encoding + ".csv");
			Files.write(file, "Temperatur 25 °C\nf/Hz;Z'/kOhm;-Z''/kOhm\n1000;0,010;0,002\n".getBytes(Charset.forName(encoding)));
			dialog.open(file);
			Measurement measurement = dialog.measurement().orElseThrow();
			assertEquals(encoding + ".csv", measurement.getName());
			ImpedancePoint point = measurement.getSpectrum().get(0);
			assertEquals(List.of(1000.0, 10.0, -2.0), List.of(point.getFrequency(), point.getReal(), point.getImaginary()));
			assertEquals("ohm", measurement.getUnit());
		}
	}

	@Test
	void theAreaOfTheSampleIsAskedForWhereValuesAreInOhm() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "f,Z',Z''\n1,2,-3\n");
		dialog.open(file);
		assertTrue(dialog.getMessage().contains("area"), dialog.getMessage());
		Text area = text(dialog.getShell());
		area.setText("1 mm2");
		assertEquals(0.01, dialog.measurement().orElseThrow().getArea(), 1e-12);
		assertTrue(!dialog.getMessage().contains("area"), dialog.getMessage());
		area.setText("5 bar");
		assertTrue(dialog.getMessage().contains("bar"), dialog.getMessage());
		area.setText("");
		assertNull(dialog.measurement().orElseThrow().getArea());
		dialog.open(Files.writeString(folder.resolve("b.csv"), "f,Z'/(ohm cm2),Z''/(ohm cm2)\n1,2,-3\n"));
		assertTrue(!dialog.getMessage().contains("area"), dialog.getMessage());
	}

	/** The field with a single line that can be edited. */
	private static Text text(Composite parent) {
		return Controls.all(parent, Text.class).stream().filter(found -> (found.getStyle() & SWT.MULTI) == 0 && found.getEditable()).findFirst().orElseThrow();
	}

	@Test
	void whatCannotBeReadIsSaidAndNothingTakenOver() throws IOException {
		dialog.open(folder.resolve("nowhere.csv"));
		assertTrue(dialog.getMessage().contains("nowhere.csv"), dialog.getMessage());
		Path large = folder.resolve("large.csv");
		Files.write(large, new byte[9 << 20]);
		dialog.open(large);
		assertTrue(dialog.getMessage().contains("8 MB"), dialog.getMessage());
		assertTrue(dialog.measurement().isEmpty());
	}
}
