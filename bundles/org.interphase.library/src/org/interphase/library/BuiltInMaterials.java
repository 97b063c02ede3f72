/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.util.Collection;
import java.util.List;

import org.interphase.core.material.KnownError;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.library.internal.KnownErrorFile;
import org.interphase.library.internal.Lazy;
import org.interphase.library.internal.MaterialFiles;
import org.interphase.library.internal.SourceFile;

/**
 * The materials that come with the product. The data are read once, when they are first asked for.
 * <p>
 * Besides the materials there are <em>family defaults</em> with the role {@value #FAMILY_DEFAULT} and an id such as
 * {@code family_garnet}: values of the family as a class, for estimates of a material that has none of its own. What
 * rests on them deserves a wider band.
 */
public final class BuiltInMaterials implements MaterialLibrary {

	/** Id of the library. */
	public static final String ID = "org.interphase.library"; //$NON-NLS-1$

	/** Role of the records that stand for a whole family. */
	public static final String FAMILY_DEFAULT = "family default"; //$NON-NLS-1$

	private static final Lazy<List<KnownError>> KNOWN_ERRORS = new Lazy<>(KnownErrorFile::read);
	private static final Lazy<List<MaterialRecord>> MATERIALS = new Lazy<>(() -> MaterialFiles.read(ID));

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Collection<MaterialRecord> materials() {
		return MATERIALS.get();
	}

	@Override
	public Collection<SourceRecord> sources() {
		return SourceFile.records();
	}

	/** The errors E1 to E20 of the review from which most of the library comes. */
	@Override
	public List<KnownError> knownErrors() {
		return KNOWN_ERRORS.get();
	}
}
