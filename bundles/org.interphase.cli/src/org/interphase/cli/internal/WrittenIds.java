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
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids that stand in a design file. Parts without one get a random id on reading, which is not written anywhere. */
final class WrittenIds {

	private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"); //$NON-NLS-1$

	private WrittenIds() {
	}

	static Set<String> in(Path file) throws IOException {
		return ID.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).results().map(WrittenIds::value).collect(Collectors.toSet());
	}

	private static String value(MatchResult match) {
		String doubleQuoted = match.group(1);
		return doubleQuoted == null ? match.group(2) : doubleQuoted;
	}
}
