/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.exchange;

/** Content that an importer cannot understand, or a design that a format cannot hold. */
public class ExchangeException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String place;

	/**
	 * Says what is wrong.
	 *
	 * @param place   where, e.g. {@code line 3, column thickness}; empty if nowhere in particular
	 * @param message what is wrong and what would be right, in one or two sentences
	 */
	public ExchangeException(String place, String message) {
		super(message);
		this.place = place;
	}

	/** Where it is wrong; empty if nowhere in particular. */
	public String place() {
		return place;
	}
}
