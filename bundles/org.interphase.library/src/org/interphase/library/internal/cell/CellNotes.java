/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal.cell;

import org.interphase.library.ReferenceCell;

/** The notes of a reference cell: where it comes from, what else was reported, what is assumed. */
final class CellNotes {

	private CellNotes() {
	}

	static String of(ReferenceCell cell, String assumed) {
		StringBuilder notes = new StringBuilder();
		notes.append("Reference cell " + cell.id() + " (" + cell.place() + " of the review, ref. " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ cell.reviewReference() + "). Printed as: " + cell.notationPrinted() + '.'); //$NON-NLS-1$
		append(notes, "Interlayer: ", amount(cell)); //$NON-NLS-1$
		append(notes, "Also reported: ", cell.otherMetric()); //$NON-NLS-1$
		append(notes, "Mind: ", cell.flags()); //$NON-NLS-1$
		append(notes, "Assumed, because the review does not give it: ", assumed); //$NON-NLS-1$
		return notes.toString();
	}

	private static String amount(ReferenceCell cell) {
		return cell.amountText().isEmpty() ? cell.interlayer() : cell.interlayer() + ", " + cell.amountText(); //$NON-NLS-1$
	}

	private static void append(StringBuilder notes, String heading, String text) {
		if (!text.isEmpty()) {
			notes.append(' ').append(heading).append(text).append('.');
		}
	}
}
