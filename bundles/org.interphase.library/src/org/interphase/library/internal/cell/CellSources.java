/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal.cell;

import java.util.List;
import java.util.Optional;

import org.interphase.core.material.SourceRecord;
import org.interphase.library.ReferenceCell;
import org.interphase.library.internal.SourceFile;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Source;

/** The sources of a reference cell: the paper that reports it, and the review where it was read. */
final class CellSources {

	private static final String REVIEW = "seed"; //$NON-NLS-1$

	private CellSources() {
	}

	/** Key of the paper that reports the cell. */
	static String key(ReferenceCell cell) {
		return cell.source().equals(REVIEW) ? "review-ref-" + cell.reviewReference() : cell.source(); //$NON-NLS-1$
	}

	static List<Source> of(ReferenceCell cell) {
		Source paper = library(cell.source()).filter(source -> !source.key().equals(REVIEW)).map(CellSources::source)
				.orElseGet(() -> quoted(cell));
		return library(REVIEW).map(review -> List.of(paper, source(review))).orElse(List.of(paper));
	}

	private static Optional<SourceRecord> library(String key) {
		return SourceFile.records().stream().filter(source -> source.key().equals(key)).findFirst();
	}

	private static Source quoted(ReferenceCell cell) {
		String citation = "Review ref. " + cell.reviewReference(); //$NON-NLS-1$
		return source(new SourceRecord(key(cell), cell.citation().isEmpty() ? citation : citation + ": " + cell.citation(), //$NON-NLS-1$
				cell.doi(), cell.doiConfidence(), "not read; as the review reports it")); //$NON-NLS-1$
	}

	private static Source source(SourceRecord record) {
		Source source = CellstackFactory.eINSTANCE.createSource();
		source.setId(record.key());
		source.setCitation(record.citation());
		if (!record.doi().isEmpty()) {
			source.setDoi(record.doi());
		}
		source.setDoiConfidence(record.doiConfidence());
		source.setHowRead(record.howRead());
		return source;
	}
}
