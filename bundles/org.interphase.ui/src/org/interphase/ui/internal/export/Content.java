/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.SubMonitor;

/** What an exported file holds. */
@FunctionalInterface
public interface Content {

	/**
	 * Writes it and leaves the stream open; not on the UI thread.
	 *
	 * @param progress 100 ticks; what it cancels ends with an {@link org.eclipse.core.runtime.OperationCanceledException}
	 * @throws IOException if the stream fails or there is nothing to write; the message is for people
	 */
	void writeTo(OutputStream out, SubMonitor progress) throws IOException;
}
