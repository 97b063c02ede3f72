/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.interphase.core.registry.FolderContributions;

/**
 * Reads user libraries from any folders. The first takes the id {@value UserMaterials#ID} and so the place of the library in the
 * home folder; the next are called {@code user-2} and so on.
 */
public final class UserFolders implements FolderContributions {

	@Override
	public String id() {
		return BuiltInMaterials.ID + ".folders"; //$NON-NLS-1$
	}

	@Override
	public List<Object> contributions(List<Path> folders) {
		List<Object> libraries = new ArrayList<>();
		for (Path folder : folders) {
			String id = libraries.isEmpty() ? UserMaterials.ID : UserMaterials.ID + '-' + (libraries.size() / 2 + 1);
			libraries.add(new UserMaterials(id, folder));
			libraries.add(new UserEvidence(id, folder));
		}
		return libraries;
	}
}
