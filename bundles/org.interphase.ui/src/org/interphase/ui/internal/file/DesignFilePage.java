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

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.interphase.core.io.DesignFiles;

/** Asks for the file of a new design, with a free name to begin with that follows from what the design starts from. */
final class DesignFilePage extends WizardNewFileCreationPage {

	private static final String SUFFIX = '.' + DesignFiles.EXTENSION;
	private static final int LONGEST = 60;
	private final StartPage start;
	private String proposed = ""; //$NON-NLS-1$

	DesignFilePage(IStructuredSelection selection, StartPage start) {
		super("file", selection); //$NON-NLS-1$
		this.start = start;
		setTitle(Messages.file_title);
		setDescription(Messages.file_description);
		setFileExtension(DesignFiles.EXTENSION);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		start.onChange(this::propose);
		propose();
	}

	/** Proposes a name, unless the user has typed one. */
	private void propose() {
		String now = getFileName();
		if (now == null || now.isEmpty() || now.equals(proposed)) {
			proposed = freeName(start.name().replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^-|-$", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			setFileName(proposed);
		}
	}

	private String freeName(String wanted) {
		String base = wanted.substring(0, Math.min(LONGEST, wanted.length()));
		@Nullable IPath folder = getContainerFullPath();
		String name = base + SUFFIX;
		for (int number = 2; folder != null && ResourcesPlugin.getWorkspace().getRoot().exists(folder.append(name)); number++) {
			name = base + '-' + number + SUFFIX;
		}
		return name;
	}

	@Override
	protected InputStream getInitialContents() {
		String fileName = getFileName();
		String name = fileName.endsWith(SUFFIX) ? fileName.substring(0, fileName.length() - SUFFIX.length()) : fileName;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			DesignFiles.write(start.create(name), out, fileName);
		} catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
		return new ByteArrayInputStream(out.toByteArray());
	}

	/** Links to files elsewhere are nothing that a scientist asks for. */
	@Override
	protected void createAdvancedControls(Composite parent) {
		// none
	}

	@Override
	protected void createLinkTarget() {
		// no link
	}

	@Override
	protected IStatus validateLinkedResource() {
		return Status.OK_STATUS;
	}
}
