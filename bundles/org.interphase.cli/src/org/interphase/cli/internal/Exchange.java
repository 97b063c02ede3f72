/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.DesignImporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/** Asks importers and exporters, and tells which one failed. */
final class Exchange {

	private final Registries registries;

	Exchange(Registries registries) {
		this.registries = registries;
	}

	/**
	 * Reads a design.
	 *
	 * @param file name of the file as the user wrote it
	 */
	Design read(DesignImporter importer, byte[] content, String file) throws BadInputException {
		String asked = Messages.get("importer", importer.id()); //$NON-NLS-1$
		@Nullable
		Design design;
		try {
			design = importer.read(new ByteArrayInputStream(content), file, registries);
		} catch (ExchangeException e) {
			throw refused(file, e);
		} catch (IOException | RuntimeException | LinkageError e) {
			// the content is in memory, which does not fail
			throw new ContributionFailedException(asked, e);
		}
		if (design == null) {
			throw new ContributionFailedException(asked, new IllegalStateException(Messages.get("noDesignRead"))); //$NON-NLS-1$
		}
		return design;
	}

	/** The content of a file that holds the design. */
	byte[] write(DesignExporter exporter, InputDesign input) throws BadInputException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try {
			exporter.write(input.design(), content, registries);
		} catch (ExchangeException e) {
			throw refused(input.label(), e);
		} catch (IOException | RuntimeException | LinkageError e) {
			throw new ContributionFailedException(Messages.get("exporter", exporter.id()), e); //$NON-NLS-1$
		}
		return content.toByteArray();
	}

	private static BadInputException refused(String file, ExchangeException problem) {
		String message = String.valueOf(problem.getMessage());
		return new BadInputException(problem.place().isEmpty() ? Messages.get("exchangeRefused", file, message) //$NON-NLS-1$
				: Messages.get("exchangeRefusedAt", file, problem.place(), message), problem); //$NON-NLS-1$
	}
}
