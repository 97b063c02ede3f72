/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/**
 * Writes designs in another format: an extension of {@code org.interphase.core.exporters}, a Java service, or given by code.
 * Exporters have no state and may be called from several threads; they do not change the design.
 */
public interface DesignExporter {

	/** Stable id, e.g. {@code org.acme.bpx}; also the name of the format on the command line. */
	String id();

	/** Name shown to people. */
	String name();

	/** Ending of the files that it writes, without the dot, lower case. */
	String ending();

	/**
	 * Writes a design.
	 *
	 * @param output     where to; the caller closes it and throws it away if this fails
	 * @param registries materials that the design names
	 * @throws ExchangeException if the format cannot hold the design; it says what is in the way
	 * @throws IOException       if the output cannot be written
	 */
	void write(Design design, OutputStream output, Registries registries) throws ExchangeException, IOException;
}
