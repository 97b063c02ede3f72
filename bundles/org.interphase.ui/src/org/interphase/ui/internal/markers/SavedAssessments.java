/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.markers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.interphase.core.assess.DesignAssessment;

/**
 * What an editor knows of the file that it has just saved, so that the markers need not judge it again. Safe for use from
 * several threads.
 */
public final class SavedAssessments {

	private static final Map<Path, Saved> SAVED = new ConcurrentHashMap<>();

	private SavedAssessments() {
	}

	/** Keeps the assessment of a file that was just written, until it is taken. */
	public static void keep(Path file, DesignAssessment assessment) {
		try {
			SAVED.put(key(file), new Saved(Files.getLastModifiedTime(file), Files.size(file), assessment));
		} catch (IOException exception) {
			// then the file is judged like any other
			SAVED.remove(key(file));
		}
	}

	/** Takes the assessment of a file; empty if there is none, or if the file was written again meanwhile. */
	public static Optional<DesignAssessment> take(Path file) {
		Saved saved = SAVED.remove(key(file));
		try {
			return saved != null && saved.time.equals(Files.getLastModifiedTime(file)) && saved.size == Files.size(file)
					? Optional.of(saved.assessment)
					: Optional.empty();
		} catch (IOException exception) {
			return Optional.empty();
		}
	}

	private static Path key(Path file) {
		return file.toAbsolutePath().normalize();
	}

	private record Saved(FileTime time, long size, DesignAssessment assessment) {
	}
}
