/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import org.eclipse.epsilon.eol.exceptions.EolIllegalPropertyException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.scripts.internal.language.ScriptTexts;

/**
 * A value that the design does not give. It is of this kind so that {@code isDefined()} and {@code ifUndefined(...)} of the
 * language catch it; where a script asks neither, its rule reports that it could not judge.
 */
final class UnknownValue extends EolIllegalPropertyException {

	private static final long serialVersionUID = 1;

	private static final int DEEPEST_CAUSE = 10;

	private final String what;

	UnknownValue(Object owner, String property, IEolContext context) {
		super(owner, property, context);
		what = ScriptTexts.get("value.of", property, Names.of(owner)); //$NON-NLS-1$
	}

	/** The unknown value that made something fail; null if it was something else. */
	static @Nullable UnknownValue behind(Throwable failure) {
		Throwable cause = failure;
		for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
			if (cause instanceof UnknownValue unknown) {
				return unknown;
			}
			cause = cause.getCause();
		}
		return null;
	}

	/** What is not known, e.g. {@code thickness of LLZO}. */
	String what() {
		return what;
	}

	@Override
	public String getReason() {
		return ScriptTexts.get("value.unknown", what); //$NON-NLS-1$
	}
}
