/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.Replacement;

/** The unsaved work that a crash left behind. A copy of it goes only when the user discards it or saves the design. */
public final class LostWork {

	private final IWorkbenchPage page;
	private final UnsavedCopies copies;

	/** That of these copies, to be opened on a page. */
	public LostWork(IWorkbenchPage page, UnsavedCopies copies) {
		this.page = page;
		this.copies = copies;
	}

	/**
	 * Asks what to do, if there is any; what is brought back is open and not saved yet.
	 *
	 * @param wanted whether the work on these files is wanted; else it is discarded
	 * @return the copies of what was to be brought back and could not; they stay
	 */
	public List<Path> offer(Predicate<List<Path>> wanted) {
		List<Path> failed = new ArrayList<>();
		try {
			List<Path> files = copies.files();
			boolean isWanted = !files.isEmpty() && wanted.test(files);
			for (Path file : files) {
				if (!isWanted) {
					copies.forget(file);
				} else if (!restore(file)) {
					failed.add(copies.copy(file));
				}
			}
		} catch (IOException exception) {
			ILog.of(LostWork.class).error(exception.getMessage(), exception);
		}
		return failed;
	}

	private boolean restore(Path file) {
		Optional<Design> kept = copies.load(file);
		if (kept.isEmpty()) {
			return false;
		}
		try {
			if (!Files.exists(file)) {
				// somebody has deleted it since; the work on it is wanted all the same
				DesignFiles.save(kept.get(), file);
			}
			if (IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri())) instanceof DesignPart part) {
				Replacement.replace(part.document(), kept.get());
				return true;
			}
		} catch (IOException | PartInitException exception) {
			ILog.of(LostWork.class).error(exception.getMessage(), exception);
		}
		return false;
	}
}
