/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.contributions.Contributions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of exporters. */
@NonNullByDefault({})
class ExportFormatsTest {

	@TempDir
	Path folder;

	@Test
	void eachExporterIsAnEntryThatWantsAnOpenDesign() throws Exception {
		List<String> names = Contributions.registries().exporters().stream().map(exporter -> exporter.name() + '\u2026').toList();
		assertFalse(names.isEmpty());
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			example.page().activate(example.part());
			assertEquals(names, entries(true));
			example.page().closeAllEditors(false);
			WorkbenchPump.settle();
			assertEquals(names, entries(false));
		}
	}

	@Test
	void theDesignIsWrittenAsItIsOpen() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			Path file = folder.resolve("cell.txt");
			assertTrue(run(file, example, (design, out) -> out.write(design.getStacks().get(0).getLayers().get(1).getMaterial()
					.getBytes(StandardCharsets.UTF_8))).isOK());
			assertEquals("llzo", Files.readString(file));
		}
	}

	@Test
	void aRefusalSaysWhereAndWhyAndLeavesNoFile() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			Path file = folder.resolve("cell.txt");
			IStatus refused = run(file, example, (design, out) -> {
				throw new ExchangeException("stack 1", "it has no area");
			});
			assertTrue(refused.getMessage().contains("stack 1: it has no area"), refused.getMessage());
			IStatus broken = run(file, example, (design, out) -> {
				throw new IllegalStateException("a fault of the exporter");
			});
			assertTrue(broken.getMessage().contains("org.acme") && broken.getMessage().contains("a fault of the exporter"),
					broken.getMessage());
			assertFalse(Files.exists(file));
		}
	}

	@Test
	void aNameGetsTheEndingOfTheChosenFormat() {
		ExportTarget target = new ExportTarget("Picture",
				List.of(new ExportTarget.Format("svg", "Vectors"), new ExportTarget.Format("impedance.json", "Circuit")));
		assertEquals("a.svg", target.named("a", 0));
		assertEquals("a.impedance.json", target.named("a", 1));
		assertEquals("a.svg", target.named("a", -1));
		assertEquals("a.SVG", target.named("a.SVG", 1));
		assertEquals("a.impedance.json", target.named("a.impedance.json", 0));
		assertEquals("a.json.svg", target.named("a.json", 0));
	}

	private static IStatus run(Path file, OpenedExample example, Work work) {
		ExportJob job = new ExportJob(file,
				new FormatContent(EcoreUtil.copy(example.part().document().snapshot()), new Acme(work)), written -> {
					// nobody opens it
				});
		job.setUser(false);
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		job.schedule();
		WorkbenchPump.waitUntil("written", () -> job.getResult() != null);
		return job.getResult();
	}

	/** The entries of the menu that are enabled, or are not. */
	private static List<String> entries(boolean enabled) {
		Menu menu = new Menu(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SWT.POP_UP);
		try {
			new ExportFormats().fill(menu, 0);
			return Stream.of(menu.getItems()).filter(item -> item.isEnabled() == enabled).map(MenuItem::getText).toList();
		} finally {
			menu.dispose();
		}
	}

	private interface Work {

		void write(Design design, OutputStream out) throws Exception;
	}

	@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
	private static final class Acme implements DesignExporter {

		private final Work work;

		Acme(Work work) {
			this.work = work;
		}

		@Override
		public String id() {
			return "org.acme";
		}

		@Override
		public String name() {
			return "Acme";
		}

		@Override
		public String ending() {
			return "txt";
		}

		@Override
		public void write(Design design, OutputStream output, Registries registries) throws ExchangeException {
			try {
				work.write(design, output);
			} catch (ExchangeException | RuntimeException known) {
				throw known;
			} catch (Exception other) {
				throw new AssertionError(other);
			}
		}
	}
}
