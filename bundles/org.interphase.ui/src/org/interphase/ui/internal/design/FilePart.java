/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import org.eclipse.core.resources.IFile;

/** An open design that its editor reads from a file and saves to it. */
public interface FilePart extends DesignPart {

	@Override
	FileDocument document();

	/** Goes on with the same design under another name: its file was renamed or moved. */
	void follow(IFile file);
}
