/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids that stand in a design file. Parts without one get a random id on reading, which is not written anywhere. */
final class WrittenIds {

	private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"); //$NON-NLS-1$

	private WrittenIds() {
	}

	/** The ids with the lines on which they stand, counted from 1. */
	static Map<String, Integer> in(Path file) throws IOException {
		String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		Map<String, Integer> lines = new HashMap<>();
		Matcher matcher = ID.matcher(text);
		int line = 1;
		int counted = 0;
		while (matcher.find()) {
			for (; counted < matcher.end(); counted++) {
				line += text.charAt(counted) == '\n' ? 1 : 0;
			}
			lines.putIfAbsent(value(matcher), Integer.valueOf(line));
		}
		return lines;
	}

	private static String value(MatchResult match) {
		String doubleQuoted = match.group(1);
		return doubleQuoted == null ? match.group(2) : doubleQuoted;
	}
}
