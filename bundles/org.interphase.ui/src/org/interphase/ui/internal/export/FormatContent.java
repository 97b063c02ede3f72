/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.model.Design;
import org.interphase.ui.internal.contributions.Contributions;

/**
 * A design in the format of an exporter.
 *
 * @param design   the design; nobody may change it meanwhile
 * @param exporter writes it
 */
public record FormatContent(Design design, DesignExporter exporter) implements Content {

	@Override
	public void writeTo(OutputStream out, SubMonitor progress) throws IOException {
		progress.subTask(Messages.export_writing);
		try {
			exporter.write(design, out, Contributions.registries());
		} catch (ExchangeException refused) {
			throw new IOException(refused.place().isEmpty() ? refused.getMessage() : refused.place() + ": " + refused.getMessage(), //$NON-NLS-1$
					refused);
		} catch (RuntimeException | LinkageError broken) {
			throw new IOException(NLS.bind(Messages.export_broken, exporter.id(), broken), broken);
		}
	}
}
