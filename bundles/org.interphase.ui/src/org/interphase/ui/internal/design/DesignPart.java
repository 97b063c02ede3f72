/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPart;

/** A part that shows an open design: what other parts need to follow it. */
public interface DesignPart extends IWorkbenchPart {

	/** The open design. */
	DesignDocument document();

	/** Its assessment, kept up to date. */
	LiveAssessment assessment();

	/** Selects the element with this id and scrolls to it; an id that is not of this design is ignored. */
	void reveal(String element);

	/** Goes on with the same design under another name: its file was renamed or moved. */
	void follow(IFile file);
}
