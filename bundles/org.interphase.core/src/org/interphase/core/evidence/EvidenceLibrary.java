/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.evidence;

import java.util.Collection;

import org.interphase.core.material.SourceRecord;

/** A source of measured interfaces: an extension of {@code org.interphase.core.evidence}, a Java service, or given by code. */
public interface EvidenceLibrary {

	/** Stable id of the library. */
	String id();

	/** The measured interfaces; the same, unmodifiable collection at each call. */
	Collection<EvidenceRecord> evidence();

	/** The sources that they cite. */
	Collection<SourceRecord> sources();
}
