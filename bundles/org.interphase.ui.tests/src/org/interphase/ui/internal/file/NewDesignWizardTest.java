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

	private final NewDesignWizard wizard = new NewDesignWizard();
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
}
