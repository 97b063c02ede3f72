/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.util.Collection;
import java.util.List;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.library.internal.EvidenceFile;
import org.interphase.library.internal.Lazy;
import org.interphase.library.internal.SourceFile;

/** The measured interfaces that come with the product. The data are read once, when they are first asked for. */
public final class BuiltInEvidence implements EvidenceLibrary {

	private static final Lazy<List<EvidenceRecord>> EVIDENCE = new Lazy<>(EvidenceFile::read);

	@Override
	public String id() {
		return BuiltInMaterials.ID;
	}

	@Override
	public Collection<EvidenceRecord> evidence() {
		return EVIDENCE.get();
	}

	@Override
	public Collection<SourceRecord> sources() {
		return SourceFile.records();
	}
}
