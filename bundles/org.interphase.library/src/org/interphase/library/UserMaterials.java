/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.library.internal.Lazy;
import org.interphase.library.internal.UserLibrary;

/**
 * The materials of the user, over the built-in ones. They are in the folder that the system property
 * {@code interphase.library} or the environment variable {@code INTERPHASE_LIBRARY} names, else in
 * {@code .interphase/library} in the home of the user. The files {@code materials.csv}, {@code properties.csv},
 * {@code sources.csv} and {@code evidence.csv} have the columns of the built-in library; values have a unit of their own.
 */
public final class UserMaterials implements MaterialLibrary {

	/** Id of the library. */
	public static final String ID = UserLibrary.ID;

	private static final int ABOVE_BUILT_IN = 100;

	private final String id;
	private final Lazy<UserLibrary> library;

	/** The materials in the folder of this user. */
	public UserMaterials() {
		id = ID;
		library = new Lazy<>(UserLibrary::ofUser);
	}

	/** The materials in a folder. */
	public UserMaterials(Path folder) {
		this(ID, folder);
	}

	UserMaterials(String id, Path folder) {
		this.id = id;
		library = new Lazy<>(() -> UserLibrary.of(folder, List.copyOf(new BuiltInMaterials().materials())));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public int rank() {
		return ABOVE_BUILT_IN;
	}

	@Override
	public Collection<MaterialRecord> materials() {
		return library.get().materials();
	}

	@Override
	public Collection<SourceRecord> sources() {
		return library.get().sources();
	}

	/** What could not be read in any of the files, also of the measured interfaces. */
	@Override
	public List<String> problems() {
		return library.get().problems();
	}
}
