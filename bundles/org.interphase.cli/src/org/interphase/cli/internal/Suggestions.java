/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.interphase.cli.internal.report.Messages;

/** The way out where an id is unknown: ids that resemble it, else where all are listed. */
final class Suggestions {

	private static final int MOST = 3;

	private Suggestions() {
	}

	/**
	 * A sentence without a full stop.
	 *
	 * @param ids  the ids that there are
	 * @param list the command that lists them
	 */
	static String of(String written, Collection<String> ids, String list) {
		String upper = written.toUpperCase(Locale.ROOT);
		List<String> similar = ids.stream().filter(id -> resembles(id.toUpperCase(Locale.ROOT), upper))
				.limit(MOST).toList();
		return similar.isEmpty() ? Messages.get("seeList", list) //$NON-NLS-1$
				: Messages.get("similarIds", String.join(", ", similar), list); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether one contains the other, or they start alike up to the last two characters. */
	private static boolean resembles(String id, String written) {
		int head = Math.max(2, Math.min(id.length(), written.length()) - 2);
		return id.contains(written) || written.contains(id)
				|| id.length() >= head && written.length() >= head && id.startsWith(written.substring(0, head));
	}
}
