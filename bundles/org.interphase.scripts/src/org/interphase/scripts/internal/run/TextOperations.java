/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.Locale;

import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Operations of texts. Public because the engine calls by reflection. */
@NonNullByDefault({})
public final class TextOperations extends OperationContributor {

	@Override
	public boolean contributesTo(Object target) {
		return true;
	}

	/** Number of characters. */
	public int length() {
		return target().length();
	}

	/** Whether it starts with another text. */
	public boolean startsWith(String other) {
		return target().startsWith(other);
	}

	/** Whether it ends with another text. */
	public boolean endsWith(String other) {
		return target().endsWith(other);
	}

	/** Whether another text is a part of it. */
	public boolean contains(String other) {
		return target().contains(other);
	}

	/** The same in small letters. */
	public String toLowerCase() {
		return target().toLowerCase(Locale.ROOT);
	}

	/** The same in capital letters. */
	public String toUpperCase() {
		return target().toUpperCase(Locale.ROOT);
	}

	/** The same without blanks at both ends. */
	public String trim() {
		return target().strip();
	}

	/** The part from this place on, counted from 0. */
	public String substring(int from) {
		return target().substring(from);
	}

	/** The part between two places, counted from 0. */
	public String substring(int from, int to) {
		return target().substring(from, to);
	}

	/** Place of another text, from 0; -1 if it is no part of it. */
	public int indexOf(String other) {
		return target().indexOf(other);
	}

	private String target() {
		return (String) getTarget();
	}
}
