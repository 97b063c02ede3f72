/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends the reading when it is too long, and knows whether all of it was read. */
final class LimitedStream extends FilterInputStream {

	private static final int BYTES_PER_MEGABYTE = 1 << 20;
	private static final int BYTE = 0xFF;
	/** Bytes of UTF-8 that begin no character. */
	private static final int CONTINUATION = 0x80;
	private static final int CONTINUATION_MASK = 0xC0;

	private final long limit;
	private long count;
	private boolean ended;
	/** Line and column of the end of what was read, counted from 1. */
	private int line = 1;
	private int column = 1;

	LimitedStream(InputStream stream, long limit) {
		super(stream);
		this.limit = limit;
	}

	/** Whether there was nothing at all. */
	boolean wasEmpty() {
		return ended && count == 0;
	}

	/** Whether a place, counted from 1, is the end of the text; so is an unknown place, as after a lone prologue. */
	boolean endsAt(int atLine, int atColumn) {
		return ended && (atLine < 1 || atLine == line && atColumn >= column - 1 || atLine > line);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & BYTE;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		if (read < 0) {
			ended = true;
		} else {
			count(bytes, offset, read);
		}
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/** Leaves the stream open: whoever opened it closes it. */
	@Override
	public void close() {
		// see above
	}

	private void count(byte[] bytes, int offset, int read) {
		count += read;
		if (count > limit) {
			throw BrokenDesign.of("tooLarge", Long.toString(limit / BYTES_PER_MEGABYTE)); //$NON-NLS-1$
		}
		for (int i = offset; i < offset + read; i++) {
			if (bytes[i] == '\n') {
				line++;
				column = 1;
			} else if ((bytes[i] & CONTINUATION_MASK) != CONTINUATION) {
				column++;
			}
		}
	}
}
