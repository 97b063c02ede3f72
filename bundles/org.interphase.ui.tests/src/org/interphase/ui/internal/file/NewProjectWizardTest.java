/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.interphase.ui.Controls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new project is a folder for designs. */
@NonNullByDefault({})
class NewProjectWizardTest {

	private final NewProjectWizard wizard = new NewProjectWizard();
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
	void namedProjectIsMadeAndOpen() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Garnets");
		try {
			name().setText("Garnets");
			assertTrue(wizard.canFinish());
			assertTrue(wizard.performFinish());
			assertTrue(project.isOpen());
		} finally {
			project.delete(true, true, null);
		}
	}

	@Test
	void nameOfAnotherProjectIsRefused() {
		name().setText("Examples");
		assertFalse(wizard.canFinish());
	}

	private Text name() {
		return Controls.all(wizard.getPages()[0].getControl(), Text.class).get(0);
	}
}
