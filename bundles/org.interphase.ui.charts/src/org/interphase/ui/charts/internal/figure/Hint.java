/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

/**
 * What a mark tells when it is pointed at.
 *
 * @param text    values and sources, in lines
 * @param element id of the model element that it leads to; empty if none
 */
public record Hint(String text, String element) {

	/** A mark that tells nothing. */
	public static final Hint NONE = new Hint("", ""); //$NON-NLS-1$ //$NON-NLS-2$
}
