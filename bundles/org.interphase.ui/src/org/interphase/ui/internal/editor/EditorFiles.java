/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.interphase.ui.internal.Messages;
import org.interphase.ui.internal.design.FileDocument;
import org.interphase.ui.internal.design.LiveAssessment;
import org.interphase.ui.internal.markers.SavedAssessments;

/** Where the designs of editors are kept. */
final class EditorFiles {

	private EditorFiles() {
	}

	/**
	 * The file of an input.
	 *
	 * @throws PartInitException if it is no file on a disk
	 */
	static Path path(IEditorInput input) throws PartInitException {
		if (input instanceof IURIEditorInput withUri && withUri.getURI() != null) {
			return Path.of(withUri.getURI());
		}
		throw new PartInitException(Messages.editor_noFile);
	}

	/** Saves to the file of an input and says what went wrong; nothing is lost then, and the design stays dirty. */
	static boolean save(Shell shell, FileDocument document, LiveAssessment assessment, IEditorInput input) {
		try {
			Path file = path(input);
			if (file.equals(document.file()) && Files.exists(file) && document.isChangedOnDisk()
					&& !replaces(shell, input.getName())) {
				document.markChangeKnown();
				return false;
			}
			document.save(file);
			if (assessment.isCurrent()) {
				assessment.latest().ifPresent(latest -> SavedAssessments.keep(file, latest));
			}
			if (input.getAdapter(IFile.class) instanceof IFile resource) {
				resource.refreshLocal(IResource.DEPTH_ZERO, null);
			}
			return true;
		} catch (IOException | CoreException exception) {
			MessageDialog.openError(shell, Messages.editor_notSaved, exception.getMessage());
			return false;
		}
	}

	/** Whether what another program has written may be lost. */
	private static boolean replaces(Shell shell, String name) {
		return MessageDialog.open(MessageDialog.WARNING, shell, Messages.editor_changedTitle,
				NLS.bind(Messages.editor_changedQuestion, name), 0, Messages.editor_changedCancel,
				Messages.editor_changedReplace) == 1;
	}

	/** Asks for another file; empty if the user gives up. */
	static Optional<IEditorInput> ask(Shell shell, IEditorInput present) {
		SaveAsDialog dialog = new SaveAsDialog(shell);
		if (present.getAdapter(IFile.class) instanceof IFile file) {
			dialog.setOriginalFile(file);
		} else {
			dialog.setOriginalName(present.getName());
		}
		dialog.open();
		return dialog.getResult() == null ? Optional.empty()
				: Optional.of(new FileEditorInput(ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult())));
	}
}
