/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IEditorPart;
import org.interphase.core.io.DesignFiles;

/**
 * An open design in its editor: what other parts need to follow it. An editor is one itself, or adapts to one; so the
 * views follow editors that know nothing of them.
 */
public interface DesignPart {

	/** The open design. */
	DesignDocument document();

	/** Its assessment, kept up to date. */
	LiveAssessment assessment();

	/** The editor. */
	IEditorPart editor();

	/** The file in the workspace that holds the design; empty if it is one from elsewhere. */
	Optional<IFile> file();

	/** What people call the design: the name of its file, without the ending. */
	default String name() {
		String name = file().map(IFile::getName).orElseGet(editor()::getTitle);
		String ending = '.' + DesignFiles.EXTENSION;
		return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
	}

	/** What is selected: elements of the design. */
	ISelectionProvider selection();

	/** Selects the element with this id and scrolls to it; an id that is not of this design is ignored. */
	void reveal(String element);
}
