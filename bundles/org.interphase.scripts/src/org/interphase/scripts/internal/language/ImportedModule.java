/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import org.antlr.runtime.TokenStream;
import org.eclipse.epsilon.common.parse.EpsilonParser;
import org.eclipse.epsilon.eol.EolModule;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** A file of operations that another script imports. Its parts are admitted by the script that imports it. */
@NonNullByDefault({})
final class ImportedModule extends EolModule {

	private final Sentry sentry;

	ImportedModule(Sentry sentry) {
		this.sentry = sentry;
	}

	@Override
	public EpsilonParser createParser(TokenStream tokens) {
		return super.createParser(sentry.bound(tokens));
	}
}
