/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

/** How a value came to us. */
public enum Provenance {
	/** Read in the seed review (Mazzapioda 2023). */
	REVIEW("S"),
	/** Read in the source itself. */
	READ("V"),
	/** Read second-hand, in a text that quotes the source. */
	SECONDARY("V2"),
	/** Recalled from the literature and not re-read: unverified. */
	RECALLED("R"),
	/** Derived from other values; the note says how. */
	DERIVED("D"),
	/** Entered by the user of a design. */
	USER("U");

	private final String code;

	Provenance(String code) {
		this.code = code;
	}

	/** The short code that tables print: S, V, V2, R, D or U. */
	public String code() {
		return code;
	}

	/** Whether nothing may be asserted from such a value alone. */
	public boolean isUnverified() {
		return this == RECALLED;
	}

	/**
	 * The provenance of a short code.
	 *
	 * @throws IllegalArgumentException if there is none with this code
	 */
	public static Provenance ofCode(String code) {
		for (Provenance provenance : values()) {
			if (provenance.code.equals(code)) {
				return provenance;
			}
		}
		throw new IllegalArgumentException("Unknown provenance code: " + code); //$NON-NLS-1$
	}
}
