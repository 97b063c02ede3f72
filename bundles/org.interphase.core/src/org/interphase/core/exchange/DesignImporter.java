/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/**
 * Reads designs from another format: an extension of {@code org.interphase.core.importers}, a Java service, or given by code.
 * Importers have no state and may be called from several threads.
 */
public interface DesignImporter {

	/** Stable id, e.g. {@code org.acme.bpx}; also the name of the format on the command line. */
	String id();

	/** Name shown to people, e.g. {@code Battery Parameter eXchange}. */
	String name();

	/** Endings of the files that it reads, without the dot, lower case, e.g. {@code json}. */
	List<String> endings();

	/**
	 * Reads a design. It must not open other files nor reach the network.
	 *
	 * @param input      the content; the caller closes it
	 * @param name       name of the file, for messages
	 * @param registries materials and treatments that the design may name
	 * @throws ExchangeException if the content cannot be understood; it says where and what would be right
	 * @throws IOException       if the content cannot be read
	 */
	Design read(InputStream input, String name, Registries registries) throws ExchangeException, IOException;
}
