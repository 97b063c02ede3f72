/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import java.nio.file.Path;

/** A contribution that was read from a file, whose name then counts as that of its provider. */
public interface FromFile {

	/** The file, absolute. */
	Path file();
}
