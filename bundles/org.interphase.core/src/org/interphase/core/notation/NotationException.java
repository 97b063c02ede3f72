/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.notation;

/**
 * A text that is no stack. The message is one line for people that says what is wrong and what to write instead;
 * {@link #render()} shows the place, too.
 */
public final class NotationException extends Exception {

	private static final long serialVersionUID = 1L;
	/** Characters of the text that are shown on each side of the place. */
	private static final int CONTEXT = 60;
	private static final String CUT = "..."; //$NON-NLS-1$

	private final int offset;
	private final String text;

	/**
	 * A problem at a place of a text.
	 *
	 * @param message what is wrong, and the way out
	 * @param offset  position of the place in the text, from 0 to its length
	 * @param text    the whole text
	 */
	public NotationException(String message, int offset, String text) {
		super(message);
		this.offset = Math.clamp(offset, 0, text.length());
		this.text = text;
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

	/** Position of the place in the text. */
	public int offset() {
		return offset;
	}

	/** The whole text. */
	public String text() {
		return text;
	}

	/** Three lines: the text (the part around the place if it is long), a caret under the place, and the message. */
	public String render() {
		int start = Math.max(0, offset - CONTEXT);
		int end = Math.min(text.length(), offset + CONTEXT);
		StringBuilder shown = new StringBuilder();
		shown.append(start > 0 ? CUT : ""); //$NON-NLS-1$
		int caret = shown.length() + offset - start;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			shown.append(Character.isISOControl(c) ? ' ' : c);
		}
		shown.append(end < text.length() ? CUT : ""); //$NON-NLS-1$
		return shown + "\n" + " ".repeat(caret) + "^\n" + getMessage(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
