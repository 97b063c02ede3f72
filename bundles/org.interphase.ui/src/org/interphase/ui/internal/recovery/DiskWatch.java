/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;
import org.interphase.ui.internal.design.FileDocument;
import org.interphase.ui.internal.design.FilePart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.design.Replacement;

/**
 * Notices when somebody else changes, deletes or renames the file of an open design, and asks what is to become of the open
 * one. Files of the workspace are followed all the time, those from elsewhere are looked at when the user comes back to the
 * window.
 */
public final class DiskWatch implements IResourceChangeListener {

	/** What the user wants; asked on the UI thread. */
	public interface Answers {

		/** Whether the changed file of a part is to be loaded again. */
		boolean reload(FilePart part);

		/** Whether a part whose file is gone is to stay open. */
		boolean keep(FilePart part);
	}

	private final Answers answers;
	private final Set<FilePart> asking = new HashSet<>();
	private final Listener onActivation = event -> event.display.asyncExec(this::look);

	/** With the answers to its questions. */
	public DiskWatch(Answers answers) {
		this.answers = answers;
	}

	/** Starts to follow the workspace, and a window: whenever it gets active. */
	public void start(Shell shell) {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		shell.addListener(SWT.Activate, onActivation);
	}

	/** Ends. */
	public void stop(Shell shell) {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		shell.removeListener(SWT.Activate, onActivation);
	}

	/** Looks at the files of all open designs. */
	public void look() {
		parts().forEach(this::look);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta();
		if (delta == null) {
			return;
		}
		try {
			delta.accept(change -> {
				if (change.getResource() instanceof IFile file && DesignFiles.EXTENSION.equals(file.getFileExtension())) {
					noticed(change, file);
				}
				return true;
			});
		} catch (CoreException exception) {
			ILog.of(DiskWatch.class).log(exception.getStatus());
		}
	}

	private void noticed(IResourceDelta change, IFile file) {
		boolean isChanged = change.getKind() == IResourceDelta.CHANGED && (change.getFlags() & IResourceDelta.CONTENT) != 0;
		boolean isMoved = (change.getFlags() & IResourceDelta.MOVED_TO) != 0;
		if (isMoved) {
			IPath target = change.getMovedToPath();
			onPart(file, part -> part.follow(file.getWorkspace().getRoot().getFile(target)));
		} else if (isChanged || change.getKind() == IResourceDelta.REMOVED) {
			onPart(file, this::look);
		}
	}

	private static void onPart(IFile file, Consumer<FilePart> action) {
		Display.getDefault()
				.asyncExec(() -> parts().filter(part -> part.file().filter(file::equals).isPresent()).findFirst().ifPresent(action));
	}

	/** The parts that read and save files themselves. */
	private static Stream<FilePart> parts() {
		return OpenDesigns.all().stream().filter(FilePart.class::isInstance).map(FilePart.class::cast);
	}

	private void look(FilePart part) {
		if (part.document().isChangedOnDisk() && !part.document().isChangeKnown() && asking.add(part)) {
			try {
				if (Files.exists(part.document().file())) {
					changed(part);
				} else {
					deleted(part);
				}
			} finally {
				asking.remove(part);
			}
		}
	}

	private void changed(FilePart part) {
		FileDocument document = part.document();
		Optional<Design> saved = load(document);
		if (saved.isEmpty()) {
			return;
		}
		if (EcoreUtil.equals(saved.get(), document.design())) {
			document.markSaved();
		} else if (answers.reload(part)) {
			Replacement.replace(document, saved.get());
			document.markSaved();
		} else {
			document.markUnsaved();
		}
	}

	private void deleted(FilePart part) {
		if (answers.keep(part)) {
			part.document().markUnsaved();
		} else {
			part.editor().getSite().getPage().closeEditor(part.editor(), false);
		}
	}

	private static Optional<Design> load(FileDocument document) {
		try {
			return Optional.of(DesignFiles.load(document.file()));
		} catch (DesignFileException halfWritten) {
			// the other program is still at it, or broke the file: what is open here is the better one
			return Optional.empty();
		}
	}
}
