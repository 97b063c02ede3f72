/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import java.nio.file.Path;

/** A contribution that was read from a file, which then counts as its provider. */
public interface FromFile {

	/** The file, absolute. */
	Path file();
}
