/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.text;

import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.rule.Severity;

/**
 * Words for the constants of the API in the language in use. Their own labels are English in every language, because files
 * and options hold them.
 */
public final class Labels {

	private static final TextBundle TEXTS = new TextBundle(Labels.class);

	private Labels() {
	}

	/** What makes a part of a resistance. */
	public static String of(Mechanism mechanism) {
		return text(mechanism);
	}

	/** What an estimate rests on. */
	public static String of(Basis basis) {
		return text(basis);
	}

	/** Which interphase forms. */
	public static String of(InterphaseKind kind) {
		return text(kind);
	}

	/** Kind of a layer. */
	public static String of(LayerKind kind) {
		return text(kind);
	}

	/** How much a finding matters. */
	public static String of(Severity severity) {
		return text(severity);
	}

	private static String text(Enum<?> constant) {
		return TEXTS.text(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
	}
}
