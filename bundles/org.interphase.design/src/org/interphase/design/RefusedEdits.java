/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Says why an edit was refused, e.g. because of a thickness in kilograms. Sirius only logs what a service throws, or swallows
 * it; so a bundle with a user interface gives a listener here that shows the reason. Where there is none the edit fails.
 */
public final class RefusedEdits {

	private static volatile @Nullable Consumer<String> listener;

	private RefusedEdits() {
	}

	/**
	 * Sets who shows reasons from now on; null for nobody.
	 *
	 * @param reasons is called in the thread of the edit, while Sirius records it; so it shows the reason later
	 */
	public static void tellTo(@Nullable Consumer<String> reasons) {
		listener = reasons;
	}

	/**
	 * Does an edit that takes what somebody typed or chose, or says why not.
	 *
	 * @throws IllegalArgumentException of the edit, if nobody listens
	 */
	public static void attempt(Runnable edit) {
		try {
			edit.run();
		} catch (IllegalArgumentException e) {
			Consumer<String> reasons = listener;
			if (reasons == null) {
				throw e;
			}
			reasons.accept(String.valueOf(e.getMessage()));
		}
	}
}
