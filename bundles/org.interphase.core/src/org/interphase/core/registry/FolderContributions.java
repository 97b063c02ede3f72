/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads contributions from folders, e.g. libraries of users: an extension of {@code org.interphase.core.materials}, a Java
 * service, or given by code.
 *
 * @see Registries#standard(Path...)
 */
public interface FolderContributions {

	/** Stable id, e.g. {@code org.acme.folders}. */
	String id();

	/**
	 * What is in the folders: new contributions with ids of their own, the first folder before the second. What cannot be read
	 * is told by the {@linkplain org.interphase.core.material.MaterialLibrary#problems() problems} of the contributions.
	 */
	List<Object> contributions(List<Path> folders);
}
