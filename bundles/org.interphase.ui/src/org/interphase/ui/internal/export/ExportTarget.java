/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IURIEditorInput;
import org.interphase.ui.internal.design.DesignPart;

/**
 * Asks where a design is written to: beside its file, under its name, unless the user wants otherwise.
 *
 * @param title   of the dialog
 * @param formats the formats to choose from, the usual one first
 */
public record ExportTarget(String title, List<Format> formats) {

	/**
	 * A format of files.
	 *
	 * @param ending without the dot, lower case
	 * @param name   for people
	 */
	public record Format(String ending, String name) {

		/** Whether a file has the ending. */
		boolean isOf(String file) {
			return file.toLowerCase(Locale.ROOT).endsWith('.' + ending);
		}
	}

	/** The chosen file, with an ending of one of the formats; empty if the user thinks better of it. */
	Optional<Path> ask(Shell shell, DesignPart part) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterExtensions(formats.stream().map(format -> "*." + format.ending()).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterNames(formats.stream().map(Format::name).toArray(String[]::new));
		dialog.setOverwrite(true);
		folder(part).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		dialog.setFileName(part.name() + '.' + formats.getFirst().ending());
		String chosen = dialog.open();
		return chosen == null ? Optional.empty() : Optional.of(Path.of(named(chosen, dialog.getFilterIndex())));
	}

	/** A name as it was typed, with the ending of the chosen format if it has none. */
	public String named(String file, int filter) {
		return formats.stream().anyMatch(format -> format.isOf(file)) ? file
				: file + '.' + formats.get(Math.max(0, filter)).ending();
	}

	private static Optional<Path> folder(DesignPart part) {
		@Nullable
		IPath location = part.file().map(file -> file.getLocation()).orElse(null);
		if (location != null) {
			return Optional.ofNullable(location.toPath().getParent());
		}
		return part.editor().getEditorInput() instanceof IURIEditorInput input && "file".equals(input.getURI().getScheme()) //$NON-NLS-1$
				? Optional.ofNullable(Path.of(input.getURI()).getParent()) : Optional.empty();
	}
}
