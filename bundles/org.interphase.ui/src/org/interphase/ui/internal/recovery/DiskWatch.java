/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.design.Replacement;

/** Notices when another program changes the file of an open design, and asks whether to load it again. */
public final class DiskWatch implements IResourceChangeListener {

	private final Predicate<DesignPart> reload;
	private final Set<DesignPart> asking = new HashSet<>();

	/**
	 * With the answer to the question.
	 *
	 * @param reload whether to load a changed file again; asked on the UI thread
	 */
	public DiskWatch(Predicate<DesignPart> reload) {
		this.reload = reload;
	}

	/** Starts to follow the workspace. */
	public static void start(DiskWatch watch) {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta();
		if (delta == null) {
			return;
		}
		try {
			delta.accept(change -> {
				if (change.getResource() instanceof IFile file && change.getKind() == IResourceDelta.CHANGED
						&& (change.getFlags() & IResourceDelta.CONTENT) != 0 && DesignFiles.EXTENSION.equals(file.getFileExtension())) {
					Display.getDefault().asyncExec(() -> OpenDesigns.of(file).ifPresent(part -> changed(part, file)));
				}
				return true;
			});
		} catch (CoreException exception) {
			ILog.of(DiskWatch.class).log(exception.getStatus());
		}
	}

	/** A change that this workbench made itself leaves file and drawing equal, so nobody is asked. */
	private void changed(DesignPart part, IFile file) {
		Optional<Design> saved = load(file);
		if (saved.isEmpty() || EcoreUtil.equals(saved.get(), part.document().design()) || !asking.add(part)) {
			return;
		}
		try {
			if (reload.test(part)) {
				Replacement.replace(part.document(), saved.get());
				part.document().markSaved();
			}
		} finally {
			asking.remove(part);
		}
	}

	private static Optional<Design> load(IFile file) {
		IPath location = file.getLocation();
		try {
			return location == null ? Optional.empty() : Optional.of(DesignFiles.load(Path.of(location.toOSString())));
		} catch (DesignFileException halfWritten) {
			// the other program is still at it, or broke the file: what is open here is the better one
			return Optional.empty();
		}
	}

	static boolean ask(DesignPart part) {
		return MessageDialog.open(MessageDialog.QUESTION, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
				Messages.changed_title, NLS.bind(Messages.changed_question, part.getTitle()), 0, Messages.changed_reload,
				Messages.changed_keep) == 0;
	}
}
