/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.interphase.report.ReportPart;
import org.interphase.report.ReportSelection;
import org.interphase.ui.Controls;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.editor.CellstackEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and pictures of an open design. */
@NonNullByDefault({})
class ExportJobTest {

	@TempDir
	Path folder;
	private final List<Path> written = new ArrayList<>();
	private OpenedExample example;
	private CellstackEditor editor;

	@BeforeEach
	void open() throws Exception {
		example = new OpenedExample(OpenedExample.AIR_EXPOSED);
		editor = assertInstanceOf(CellstackEditor.class, example.part());
	}

	@AfterEach
	void close() throws Exception {
		example.close();
	}

	@Test
	void reportIsOfTheDesignAsItIsOpen() throws Exception {
		Path file = folder.resolve("report.html");
		assertTrue(run(file, new ReportContent(EcoreUtil.copy(editor.document().snapshot()), ReportSelection.ALL, "Interphase test", "today")).isOK());
		String report = Files.readString(file);
		assertTrue(report.contains("LLZO") && report.contains("Interphase test"), report);
		assertEquals(List.of(file), written);
	}

	@Test
	void partsOfAReportAreAskedFor() throws Exception {
		String boundary = example.stack().getBoundaries().get(0).getId();
		ReportPartsDialog dialog = new ReportPartsDialog(example.page().getWorkbenchWindow().getShell(),
				Optional.of(new ReportPartsDialog.Subject(boundary, "Li|LLZO")));
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Table parts = find(dialog.getShell(), Table.class, table -> true);
			Button only = find(dialog.getShell(), Button.class, button -> button.getText().contains("Li|LLZO"));
			assertEquals(ReportPart.values().length, checked(parts));
			only.setSelection(true);
			only.notifyListeners(SWT.Selection, new Event());
			assertEquals(ReportSelection.ofBoundary(boundary).parts().size(), checked(parts));
			find(dialog.getShell(), Button.class, button -> button.getText().startsWith("Export")).notifyListeners(SWT.Selection,
					new Event());
			assertEquals(ReportSelection.ofBoundary(boundary), dialog.selection());
		} finally {
			dialog.close();
		}
		Path file = folder.resolve("boundary.html");
		assertTrue(run(file, new ReportContent(EcoreUtil.copy(editor.document().snapshot()),
				new ReportSelection(Set.of(ReportPart.BOUNDARIES), dialog.selection().boundaries()), "Interphase test", "today")).isOK());
		String report = Files.readString(file);
		assertTrue(report.contains("Li|LLZO") && !report.contains("LLZO|LFP"), report);
	}

	private static long checked(Table table) {
		return Stream.of(table.getItems()).filter(TableItem::getChecked).count();
	}

	private static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> wanted) {
		return Controls.all(parent, type).stream().filter(wanted).findFirst().orElseThrow();
	}

	@Test
	void pictureIsAsLargeAsTheDrawing() throws Exception {
		Path svg = folder.resolve("picture.svg");
		Path png = folder.resolve("picture.png");
		assertTrue(run(svg, new PictureContent(editor.picture(), "A cell", true)).isOK());
		assertTrue(run(png, new PictureContent(editor.picture(), "A cell", false)).isOK());
		assertTrue(Files.readString(svg).contains("A cell"));
		assertEquals(Math.ceil(2 * editor.picture().width()), ImageIO.read(png.toFile()).getWidth(), 1);
	}

	@Test
	void whatFailsNamesTheFileAndLeavesWhatWasThere() throws Exception {
		Path file = Files.writeString(folder.resolve("report.html"), "as it was");
		IStatus status = run(file, (out, progress) -> {
			out.write('x');
			throw new IOException("the disk is full");
		});
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().contains(file.toString()) && status.getMessage().contains("the disk is full"), status.getMessage());
		assertEquals("as it was", Files.readString(file));
		assertEquals(List.of(), written);
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList(), "nothing is left behind");
		}
	}

	@Test
	void folderThatIsMissingIsAnError() throws Exception {
		IStatus status = run(folder.resolve("none/report.html"), (out, progress) -> out.write('x'));
		assertFalse(status.isOK());
		assertTrue(status.getMessage().contains("none/report.html"), status.getMessage());
	}

	private IStatus run(Path file, Content content) throws Exception {
		ExportJob job = new ExportJob(file, content, written::add);
		job.setUser(false);
		job.setProperty(org.eclipse.ui.progress.IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		job.schedule();
		WorkbenchPump.waitUntil("written", () -> job.getResult() != null);
		assertNotNull(job.getResult());
		return job.getResult();
	}
}
