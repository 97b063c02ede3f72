/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a text what it tells of the computer and of its user. */
public final class Privacy {

	private static final String HOME = System.getProperty("user.home", ""); //$NON-NLS-1$ //$NON-NLS-2$
	/** Stands for the folder of the user. */
	private static final String TILDE = "~"; //$NON-NLS-1$
	/** The folders of an absolute path but the last one: what stands before is neither part of a word nor of a path. */
	private static final Pattern FOLDERS = Pattern
			.compile("(?<![\\w.~/\\\\])(?:[A-Za-z]:|~)?[/\\\\](?:[^\\s:;,'\"<>|*?/\\\\]+[/\\\\])*(?=[^\\s:;,'\"<>|*?/\\\\]+[/\\\\])"); //$NON-NLS-1$

	private Privacy() {
	}

	/** The text with paths cut down to the names of the file and of the folder that it is in. */
	public static String withoutPaths(String text) {
		String homeless = HOME.length() > 1 ? text.replace(HOME, TILDE) : text;
		Matcher folders = FOLDERS.matcher(homeless);
		return folders.replaceAll(""); //$NON-NLS-1$
	}
}
