/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.interphase.ui.InterphaseUi;

/** Keeps unsaved work, and offers what a crash left behind. */
public final class Recovery {

	private static final String FOLDER = "unsaved"; //$NON-NLS-1$

	private static final DiskWatch WATCH = new DiskWatch(new Questions());

	private Recovery() {
	}

	/** The copies of this workspace. */
	public static UnsavedCopies copies() {
		Path state = Path.of(Platform.getStateLocation(Platform.getBundle(InterphaseUi.BUNDLE)).toOSString());
		return new UnsavedCopies(state.resolve(FOLDER));
	}

	/** Keeps unsaved work from now on, and follows the files of open designs. */
	public static void start(IWorkbenchPage page) {
		Shell shell = page.getWorkbenchWindow().getShell();
		new Autosave(copies(), shell.getDisplay()::asyncExec);
		WATCH.start(shell);
	}

	/** Asks what to do with what is left from the last time, if anything. The window should be seen by now. */
	public static void offerLostWork(IWorkbenchPage page) {
		Shell shell = page.getWorkbenchWindow().getShell();
		UnsavedCopies copies = copies();
		List<Path> failed = new LostWork(page, copies).offer(files -> Questions.recover(shell, copies, files));
		if (!failed.isEmpty()) {
			MessageDialog.openError(shell, Messages.recover_title, NLS.bind(Messages.recover_failed,
					failed.stream().map(Path::toString).collect(Collectors.joining("\n")))); //$NON-NLS-1$
		}
	}

	/** Notices files that other programs change, and asks the user. */
	public static DiskWatch watch() {
		return WATCH;
	}
}
