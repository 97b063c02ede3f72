/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

/** A contribution that a command asked threw what it must not. */
final class ContributionFailedException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String contribution;
	private final Throwable reason;

	/**
	 * A failure.
	 *
	 * @param contribution what failed, with its name
	 * @param reason       what it threw
	 */
	ContributionFailedException(String contribution, Throwable reason) {
		super(contribution, reason);
		this.contribution = contribution;
		this.reason = reason;
	}

	/** What failed, with its name. */
	String contribution() {
		return contribution;
	}

	/** What it threw. */
	Throwable reason() {
		return reason;
	}
}
