/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.interphase.core.io.DesignFiles;

/** Makes a new design file and opens it. */
public final class NewDesignWizard extends Wizard implements INewWizard {

	@NonNullByDefault({})
	private IWorkbench workbench;
	@NonNullByDefault({})
	private WizardNewFileCreationPage page;
	private final StartPage start = new StartPage();

	@Override
	public void init(IWorkbench forWorkbench, IStructuredSelection selection) {
		workbench = forWorkbench;
		setWindowTitle(Messages.file_title);
		page = new WizardNewFileCreationPage("file", selection) { //$NON-NLS-1$
			@Override
			protected InputStream getInitialContents() {
				return contents(getFileName());
			}
		};
		page.setTitle(Messages.file_title);
		page.setDescription(Messages.file_description);
		page.setFileExtension(DesignFiles.EXTENSION);
	}

	@Override
	public void addPages() {
		addPage(start);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IFile file = page.createNewFile();
		if (file == null) {
			return false;
		}
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
		} catch (PartInitException exception) {
			MessageDialog.openError(getShell(), Messages.file_title, exception.getMessage());
		}
		return true;
	}

	/** The page that asks what to start from. */
	public StartPage start() {
		return start;
	}

	private InputStream contents(String fileName) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			DesignFiles.write(start.create(fileName.replaceFirst("\\." + DesignFiles.EXTENSION + "$", "")), out, fileName); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
		return new ByteArrayInputStream(out.toByteArray());
	}
}
