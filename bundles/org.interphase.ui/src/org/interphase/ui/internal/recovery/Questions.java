/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.internal.design.FilePart;

/** What the user is asked about files. A dialog that is only closed never loses anything. */
final class Questions implements DiskWatch.Answers {

	@Override
	public boolean reload(FilePart part) {
		return ask(part.editor().getSite().getShell(), Messages.changed_title, NLS.bind(Messages.changed_question, part.editor().getTitle()),
				Messages.changed_reload, Messages.changed_keep) == 0;
	}

	@Override
	public boolean keep(FilePart part) {
		return ask(part.editor().getSite().getShell(), Messages.deleted_title, NLS.bind(Messages.deleted_question, part.editor().getTitle()),
				Messages.deleted_keep, Messages.deleted_close) != 1;
	}

	/** Whether the unsaved work on these files is wanted. */
	static boolean recover(Shell shell, UnsavedCopies copies, List<Path> files) {
		String entries = files.stream().map(file -> entry(copies, file)).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return ask(shell, Messages.recover_title, NLS.bind(Messages.recover_question, entries), Messages.recover_restore,
				Messages.recover_discard) != 1;
	}

	private static String entry(UnsavedCopies copies, Path file) {
		Optional<Instant> kept = copies.keptAt(file);
		String time = kept.map(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withZone(ZoneId.systemDefault())::format).orElse("?"); //$NON-NLS-1$
		return NLS.bind(Messages.recover_entry, new Object[] { file.getFileName(), file.getParent(), time });
	}

	private static int ask(Shell shell, String title, String question, String... answers) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, title, question, 0, answers);
	}
}
