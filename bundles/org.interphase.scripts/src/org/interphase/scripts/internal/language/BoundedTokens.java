/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.antlr.runtime.TokenStream;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The words of a script. The parser looks ahead again and again, in nested brackets without end; it may do so a few million
 * times, which is far more than a script of a sensible length needs.
 */
@NonNullByDefault({})
final class BoundedTokens implements TokenStream {

	private static final int MOST_LOOKS = 5_000_000;

	private final TokenStream tokens;
	private int looks;

	BoundedTokens(TokenStream tokens) {
		this.tokens = tokens;
	}

	/** Whether the parser was stopped. */
	boolean isExhausted() {
		return looks > MOST_LOOKS;
	}

	private void look() {
		if (++looks > MOST_LOOKS) {
			looks = MOST_LOOKS + 1;
			throw new IllegalStateException("too many looks"); //$NON-NLS-1$
		}
	}

	@Override
	public Token LT(int ahead) {
		// the complaint about a parser that was stopped wants to know where that was
		if (!isExhausted()) {
			look();
		}
		return tokens.LT(ahead);
	}

	@Override
	public int LA(int ahead) {
		look();
		return tokens.LA(ahead);
	}

	@Override
	public void consume() {
		look();
		tokens.consume();
	}

	@Override
	public int mark() {
		return tokens.mark();
	}

	@Override
	public int index() {
		return tokens.index();
	}

	@Override
	public int range() {
		return tokens.range();
	}

	@Override
	public void rewind(int marker) {
		tokens.rewind(marker);
	}

	@Override
	public void rewind() {
		tokens.rewind();
	}

	@Override
	public void release(int marker) {
		tokens.release(marker);
	}

	@Override
	public void seek(int index) {
		tokens.seek(index);
	}

	@Override
	public int size() {
		return tokens.size();
	}

	@Override
	public String getSourceName() {
		return tokens.getSourceName();
	}

	@Override
	public Token get(int index) {
		return tokens.get(index);
	}

	@Override
	public TokenSource getTokenSource() {
		return tokens.getTokenSource();
	}

	@Override
	public String toString(int start, int stop) {
		return tokens.toString(start, stop);
	}

	@Override
	public String toString(Token start, Token stop) {
		return tokens.toString(start, stop);
	}
}
