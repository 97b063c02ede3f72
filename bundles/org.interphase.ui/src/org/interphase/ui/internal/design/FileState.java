/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What a file was like at some moment; another one later tells that somebody has changed the file.
 *
 * @param modified when it was written last
 * @param size     in bytes; negative if there was no such file
 */
record FileState(FileTime modified, long size) {

	private static final FileState NONE = new FileState(FileTime.fromMillis(0), -1);

	/** What a file is like now. */
	static FileState of(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new FileState(attributes.lastModifiedTime(), attributes.size());
		} catch (IOException missing) {
			return NONE;
		}
	}
}
