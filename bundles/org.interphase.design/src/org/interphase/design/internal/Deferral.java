/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import org.eclipse.emf.common.notify.Adapter;

/**
 * Lets designs be judged later, for whoever cannot wait. It is an adapter of a resource set and holds for the designs in it;
 * where there is none, everybody waits.
 */
public interface Deferral extends Adapter {

	/** Whether whoever asks right now can wait for an assessment. */
	boolean canWait();

	/** Asks for an assessment; somebody got what is known so far and wants the rest. Called for each who asks. */
	void judgeLater(KeptJudgement outdated);
}
