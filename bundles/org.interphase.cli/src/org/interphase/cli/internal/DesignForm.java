/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Forms in which a design is written. */
enum DesignForm {
	/** A design file. */
	CELLSTACK("cellstack", ".cellstack"), //$NON-NLS-1$ //$NON-NLS-2$
	/** The interchange form. */
	JSON("json", ".json"), //$NON-NLS-1$ //$NON-NLS-2$
	/** The short form that chemists write, one stack to a line. */
	NOTATION("notation", ".txt"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String label;
	private final String ending;

	DesignForm(String label, String ending) {
		this.label = label;
		this.ending = ending;
	}

	/** The form that the ending of a file tells. */
	static Optional<DesignForm> ofFile(String file) {
		String name = file.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(form -> name.endsWith(form.ending)).findFirst();
	}

	/** Ending of its files, with the dot. */
	String ending() {
		return ending;
	}

	/** Name on the command line. */
	@Override
	public String toString() {
		return label;
	}
}
