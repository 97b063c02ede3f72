/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What came of an offer.
 *
 * @param name         class and bundle of it
 * @param contribution the contribution; null if it could not be loaded
 * @param problem      why it could not be loaded; empty if it was
 * @param trace        where that happened; empty if it was loaded
 */
public record Loaded(String name, @Nullable Contribution contribution, String problem, String trace) {

	static Loaded well(Offer offer, Contribution contribution) {
		return new Loaded(offer.name(), contribution, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static Loaded failed(Offer offer, Throwable failure) {
		Throwable told = Traces.reason(failure);
		return new Loaded(offer.name(), null, told.toString(), Traces.of(told));
	}

	static Loaded hung(Offer offer, String problem, Thread thread) {
		return new Loaded(offer.name(), null, problem, Traces.of(thread.getStackTrace()));
	}
}
