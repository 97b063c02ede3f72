/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.Replacement;

/** Offers the unsaved work that a crash left behind. */
public final class Recovery {

	private static final String FOLDER = "unsaved"; //$NON-NLS-1$

	private static final DiskWatch WATCH = new DiskWatch(DiskWatch::ask);

	private Recovery() {
	}

	/** The copies of this workspace. */
	public static UnsavedCopies copies() {
		Path state = Path.of(Platform.getStateLocation(Platform.getBundle(InterphaseUi.BUNDLE)).toOSString());
		return new UnsavedCopies(state.resolve(FOLDER));
	}

	/** Asks what to do with what is left from the last time, if anything; then keeps unsaved work of this time. */
	public static void start(IWorkbenchPage page) {
		UnsavedCopies copies = copies();
		offer(page, copies, files -> ask(page.getWorkbenchWindow().getShell(), files));
		new Autosave(copies, page.getWorkbenchWindow().getShell().getDisplay()::asyncExec);
		DiskWatch.start(WATCH);
	}

	/** Notices files that other programs change, and asks the user. */
	public static DiskWatch watch() {
		return WATCH;
	}

	/**
	 * Brings unsaved work back, or discards it. What is brought back is open and not saved yet.
	 *
	 * @param wanted whether the work on these files is wanted
	 */
	public static void offer(IWorkbenchPage page, UnsavedCopies copies, Predicate<List<Path>> wanted) {
		try {
			List<Path> files = copies.files();
			if (files.isEmpty()) {
				return;
			}
			boolean isWanted = wanted.test(files);
			for (Path file : files) {
				if (isWanted) {
					restore(page, copies, file);
				}
				copies.forget(file);
			}
		} catch (IOException | PartInitException exception) {
			ILog.of(Recovery.class).error(exception.getMessage(), exception);
		}
	}

	private static void restore(IWorkbenchPage page, UnsavedCopies copies, Path file) throws PartInitException {
		if (Files.exists(file)
				&& IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri())) instanceof DesignPart part) {
			copies.load(file).ifPresent(design -> Replacement.replace(part.document(), design));
		}
	}

	private static boolean ask(Shell shell, List<Path> files) {
		String names = files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.recover_title,
				NLS.bind(Messages.recover_question, names), 0, Messages.recover_restore, Messages.recover_discard) == 0;
	}
}
