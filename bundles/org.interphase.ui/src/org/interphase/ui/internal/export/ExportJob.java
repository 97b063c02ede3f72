/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Writes a file as a whole or not at all; a file that was there stays as it was if something goes wrong. */
public final class ExportJob extends Job {

	private static final int TICKS = 100;
	private final Path file;
	private final Content content;
	private final Consumer<Path> written;

	/**
	 * A job that is yet to be scheduled.
	 *
	 * @param written gets the file when it is there, not on the UI thread
	 */
	public ExportJob(Path file, Content content, Consumer<Path> written) {
		super(NLS.bind(Messages.export_job, file.getFileName()));
		this.file = file;
		this.content = content;
		this.written = written;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Path fresh = file.resolveSibling("." + file.getFileName() + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
				content.writeTo(out, SubMonitor.convert(monitor, TICKS));
			}
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			replace(fresh);
		} catch (IOException exception) {
			return Status.error(NLS.bind(Messages.export_failed, file, reason(exception)), exception);
		} finally {
			delete(fresh);
		}
		written.accept(file);
		return Status.OK_STATUS;
	}

	/** The message of a file system is often nothing but the name of the temporary file. */
	private static String reason(IOException exception) {
		String message = exception.getMessage();
		return exception instanceof java.nio.file.FileSystemException system && system.getReason() == null || message == null
				? exception.getClass().getSimpleName()
				: message;
	}

	private void replace(Path fresh) throws IOException {
		try {
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException notThere) {
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void delete(Path fresh) {
		try {
			Files.deleteIfExists(fresh);
		} catch (IOException left) {
			// a hidden file stays in the folder, which harms nobody
		}
	}
}
