/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.util.List;
import java.util.Optional;

import org.interphase.library.internal.CellFile;
import org.interphase.library.internal.Lazy;
import org.interphase.library.internal.cell.CellDesigner;
import org.interphase.model.Design;

/** The published cells that come with the product, to start a design from and to compare with. */
public final class ReferenceCells {

	private static final Lazy<List<ReferenceCell>> CELLS = new Lazy<>(CellFile::read);

	private ReferenceCells() {
	}

	/** All cells, in the order of the review; the same, unmodifiable list at each call. */
	public static List<ReferenceCell> all() {
		return CELLS.get();
	}

	/** The cell of an id such as {@code C22}. */
	public static Optional<ReferenceCell> ofId(String id) {
		return all().stream().filter(cell -> cell.id().equals(id)).findFirst();
	}

	/**
	 * A new design of a cell, with what is assumed in its notes and what was reported as measurements of its stack; the same
	 * at each call.
	 */
	public static Design design(ReferenceCell cell) {
		return CellDesigner.design(cell);
	}
}
