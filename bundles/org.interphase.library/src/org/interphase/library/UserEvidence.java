/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.library.internal.Lazy;
import org.interphase.library.internal.UserLibrary;

/** The measured interfaces of the user, in the same folder as the {@linkplain UserMaterials materials}, which tell its problems. */
public final class UserEvidence implements EvidenceLibrary {

	private final String id;
	private final Lazy<UserLibrary> library;

	/** The measured interfaces in the folder of this user. */
	public UserEvidence() {
		id = UserMaterials.ID;
		library = new Lazy<>(UserLibrary::ofUser);
	}

	/** The measured interfaces in a folder. */
	public UserEvidence(Path folder) {
		this(UserMaterials.ID, folder);
	}

	UserEvidence(String id, Path folder) {
		this.id = id;
		library = new Lazy<>(() -> UserLibrary.of(folder, List.copyOf(new BuiltInMaterials().materials())));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Collection<EvidenceRecord> evidence() {
		return library.get().evidence();
	}

	@Override
	public Collection<SourceRecord> sources() {
		return library.get().sources();
	}
}
