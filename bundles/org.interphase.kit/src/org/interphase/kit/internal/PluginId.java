/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.kit.internal;

import java.util.Optional;
import java.util.regex.Pattern;

import javax.lang.model.SourceVersion;

/** Ids of plug-ins: names of bundles that are names of Java packages, too. */
final class PluginId {

	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+"); //$NON-NLS-1$
	private static final String OURS = "org.interphase"; //$NON-NLS-1$

	private PluginId() {
	}

	/** What is wrong with an id, and what would be right; empty if it can be used. */
	static Optional<String> problem(String id) {
		if (!FORM.matcher(id).matches() || !SourceVersion.isName(id)) {
			return Optional.of("The id '" + id + "' is no name of a package: write two or more words of lower-case letters, " //$NON-NLS-1$ //$NON-NLS-2$
					+ "digits and underscores with dots between them, e.g. org.acme.x, and no keywords of Java."); //$NON-NLS-1$
		}
		if (id.equals(OURS) || id.startsWith(OURS + '.')) {
			return Optional.of("Ids that begin with " + OURS //$NON-NLS-1$
					+ " belong to Interphase itself: begin with a name of your own, e.g. org.acme.x."); //$NON-NLS-1$
		}
		return Optional.empty();
	}
}
