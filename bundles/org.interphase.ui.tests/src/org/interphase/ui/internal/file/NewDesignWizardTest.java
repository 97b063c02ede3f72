/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.interphase.model.Design;
import org.interphase.model.IonicLiquidInterlayer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a new design starts from. */
@NonNullByDefault({})
class NewDesignWizardTest {

	private NewDesignWizard wizard = new NewDesignWizard();
	private WizardDialog dialog;

	@BeforeEach
	void open() {
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
		dialog.create();
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void blankIsASmallCell() {
		assertTrue(wizard.start().isPageComplete());
		assertEquals(3, wizard.start().create("mine").getStacks().get(0).getLayers().size());
	}

	@Test
	void typedCellBecomesTheDesign() {
		wizard.start().type("Li 50 um | ILE 1 um | LLZO 500 um [polished] | LFP @ 40 C");
		assertTrue(wizard.start().isPageComplete());
		Design design = wizard.start().create("mine");
		assertEquals("mine", design.getName());
		assertEquals(4, design.getStacks().get(0).getLayers().size());
		assertTrue(design.getStacks().get(0).getLayers().get(1) instanceof IonicLiquidInterlayer);
		assertEquals(40, design.getConditions().getTemperature());
	}

	@Test
	void wrongTextIsExplainedAndStopsTheWizard() {
		wizard.start().type("Li | unobtainium | LFP");
		assertFalse(wizard.start().isPageComplete());
		assertTrue(String.valueOf(wizard.start().getErrorMessage()).contains("unobtainium"));
	}

	@Test
	void publishedCellBecomesTheDesign() {
		wizard.start().chooseTemplate("LLZO");
		assertTrue(wizard.start().isPageComplete(), wizard.start().getErrorMessage());
		assertNotNull(wizard.start().create("mine").getStacks().get(0).getLayers().get(0));
	}

	@Test
	void fileHasAFreeNameThatFollowsTheStartUntilOneIsTyped() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples");
		IFile taken = project.getFile("my-cell.cellstack");
		taken.create(new ByteArrayInputStream(new byte[0]), true, null);
		try {
			dialog.close();
			wizard = new NewDesignWizard();
			wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
			dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
			dialog.create();
			assertEquals("my-cell-2.cellstack", wizard.file().getFileName());
			assertTrue(wizard.canFinish());
			wizard.start().chooseTemplate("C08");
			assertTrue(wizard.file().getFileName().startsWith("C08-Li-LLZO"), wizard.file().getFileName());
			assertTrue(wizard.file().getFileName().matches("[\\w.-]+\\.cellstack"), wizard.file().getFileName());
			wizard.file().setFileName("mine.cellstack");
			wizard.start().chooseTemplate("C03");
			assertEquals("mine.cellstack", wizard.file().getFileName());
		} finally {
			taken.delete(true, null);
		}
	}
}
