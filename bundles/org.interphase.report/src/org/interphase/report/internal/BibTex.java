/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import org.interphase.core.material.SourceRecord;

/** Sources as BibTeX. Our citations are one text, so that an entry keeps it whole. */
final class BibTex {

	private BibTex() {
	}

	static String entry(SourceRecord source) {
		String doi = source.doi().isEmpty() ? "" : ",\n  doi = {" + escaped(source.doi()) + '}'; //$NON-NLS-1$ //$NON-NLS-2$
		return "@misc{" + source.key() + ",\n  note = {" + escaped(source.citation()) + '}' + doi + "\n}\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.chars().forEach(character -> {
			if ("&%$#_".indexOf(character) >= 0) { //$NON-NLS-1$
				escaped.append('\\');
			}
			if (character != '{' && character != '}' && character != '\\') {
				escaped.append((char) character);
			}
		});
		return escaped.toString();
	}
}
