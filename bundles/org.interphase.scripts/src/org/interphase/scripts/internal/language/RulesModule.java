/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import org.antlr.runtime.TokenStream;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.common.parse.AST;
import org.eclipse.epsilon.common.parse.EpsilonParser;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** A file of rules. */
@NonNullByDefault({})
final class RulesModule extends EvlModule {

	private final Sentry sentry;

	RulesModule(Sentry sentry) {
		this.sentry = sentry;
	}

	@Override
	public ModuleElement adapt(AST cst, ModuleElement parent) {
		ModuleElement made = super.adapt(cst, parent);
		return made == this ? made : sentry.admit(made, cst);
	}

	@Override
	public EpsilonParser createParser(TokenStream tokens) {
		return super.createParser(sentry.bound(tokens));
	}
}
