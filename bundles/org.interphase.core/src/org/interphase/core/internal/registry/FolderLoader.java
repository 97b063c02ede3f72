/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.nio.file.Path;
import java.util.List;

import org.interphase.core.registry.FolderContributions;
import org.interphase.core.registry.Registries;

/** Lets readers read folders; one that fails or does not come to an end is noted. */
public final class FolderLoader {

	private FolderLoader() {
	}

	/** What the readers find in the folders. */
	public static Registries.Builder read(List<FolderContributions> readers, List<Path> folders, ContributionLoader loader) {
		List<Offer> offers = readers.stream()
				.map(reader -> new Offer(reader.getClass().getName(), "", () -> reader.contributions(folders))).toList(); //$NON-NLS-1$
		Registries.Builder builder = new Registries.Builder();
		for (Loaded loaded : loader.load(offers)) {
			Contribution read = loaded.contribution();
			if (read == null) {
				builder.addProblem(loaded.name(), loaded.problem());
			} else if (read.made() instanceof List<?> found) {
				found.forEach(builder::add);
			}
		}
		return builder;
	}
}
