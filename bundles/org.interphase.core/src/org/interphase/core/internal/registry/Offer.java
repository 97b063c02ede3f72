/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * A contribution that is not made yet.
 *
 * @param type     name of its class
 * @param provider bundle that brings it; empty if that is not known before it is made
 * @param maker    makes it
 */
public record Offer(String type, String provider, Callable<Object> maker) {

	private static final String OURS = "org.interphase."; //$NON-NLS-1$
	private static final String EXAMPLES = "org.interphase.example."; //$NON-NLS-1$

	/** What Interphase brings itself goes first, then bundles by their names; within a bundle as declared. */
	private static final Comparator<Offer> DEFAULT_ORDER = Comparator.comparing(Offer::isOurs).reversed()
			.thenComparing(Offer::provider);

	/** Class and bundle, for messages. */
	String name() {
		return provider.isEmpty() ? type : type + " of " + provider; //$NON-NLS-1$
	}

	private boolean isOurs() {
		return type.startsWith(OURS) && !type.startsWith(EXAMPLES);
	}

	/** The offers in their default order. */
	static List<Offer> inDefaultOrder(List<Offer> offers) {
		return offers.stream().sorted(DEFAULT_ORDER).toList();
	}
}
