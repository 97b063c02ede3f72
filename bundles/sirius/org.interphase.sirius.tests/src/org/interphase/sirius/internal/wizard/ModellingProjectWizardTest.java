/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.interphase.sirius.TestSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizard as it is used by hand. */
@NonNullByDefault({})
class ModellingProjectWizardTest {

	@TempDir
	private Path folder;
	private ModellingProjectWizard wizard;
	private WizardDialog dialog;

	@BeforeEach
	void open() {
		wizard = new ModellingProjectWizard();
		dialog = new WizardDialog(new Shell(), wizard);
		dialog.create();
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void takesAnotherLocation() throws Exception {
		type(folder.resolve("cells"));
		assertNull(dialog.getCurrentPage().getErrorMessage());
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		TestSession.settle();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("elsewhere");
		try {
			assertEquals(IPath.fromPath(folder.resolve("cells")), project.getLocation());
			assertTrue(Files.exists(folder.resolve("cells/elsewhere.cellstack")));
			assertTrue(SessionManager.INSTANCE.getSessions().stream()
					.noneMatch(session -> session.getTransactionalEditingDomain().getCommandStack().canUndo()), "nothing to undo");
		} finally {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
			TestSession.settle();
			List.copyOf(SessionManager.INSTANCE.getSessions())
					.forEach((Session session) -> session.close(TestSession.MONITOR));
			project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, TestSession.MONITOR);
		}
	}

	@Test
	void saysWhyALocationIsRefused() throws Exception {
		Path taken = Files.createDirectories(folder.resolve("taken"));
		Files.writeString(taken.resolve("representations.aird"), "mine");
		type(taken);
		assertEquals(taken + " holds representations.aird already. Choose another name or location.",
				dialog.getCurrentPage().getErrorMessage());
		assertFalse(wizard.canFinish());
	}

	/** Types name and location of a project. */
	private void type(Path location) {
		Button isDefault = widgets(Button.class).filter(button -> (button.getStyle() & SWT.CHECK) != 0).findFirst()
				.orElseThrow();
		List<Text> texts = widgets(Text.class).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
		texts.get(0).setText("elsewhere");
		isDefault.setSelection(false);
		isDefault.notifyListeners(SWT.Selection, null);
		texts.get(1).setText(location.toString());
	}

	private <T> Stream<T> widgets(Class<T> type) {
		return all(wizard.getStartingPage().getControl()).filter(type::isInstance).map(type::cast);
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite parent
				? Stream.concat(Stream.of(control), Stream.of(parent.getChildren()).flatMap(ModellingProjectWizardTest::all))
				: Stream.of(control);
	}
}
