/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.internal.text.Texts;

/**
 * Makes contributions on a thread of their own, one after the other. One that fails is noted. When one does not come to an end,
 * its thread is given up, and another thread goes on with the next.
 */
public final class ContributionLoader {

	private static final Texts TEXTS = new Texts(ContributionLoader.class);
	private static final String THREAD = "Interphase contributions"; //$NON-NLS-1$
	private static final int LOOKS_PER_LIMIT = 4;

	private final Duration limit;

	/**
	 * A loader.
	 *
	 * @param limit time that each contribution may take
	 */
	public ContributionLoader(Duration limit) {
		this.limit = limit;
	}

	/** Whether the caller is a contribution that is being loaded. */
	public static boolean isAtWork() {
		return Thread.currentThread() instanceof LoaderThread;
	}

	/** What came of the offers, in their order. */
	public List<Loaded> load(List<Offer> offers) {
		List<Loaded> results = new ArrayList<>();
		while (results.size() < offers.size()) {
			LoaderThread thread = new LoaderThread(offers.subList(results.size(), offers.size()));
			thread.start();
			await(thread);
			results.addAll(thread.results());
		}
		return results;
	}

	/** Waits for the end, or for a contribution that takes too long. An interruption of the caller is kept for later. */
	private void await(LoaderThread thread) {
		long look = Math.max(1, limit.toMillis() / LOOKS_PER_LIMIT);
		boolean interrupted = false;
		while (true) {
			try {
				if (thread.end.await(look, TimeUnit.MILLISECONDS) || thread.giveUpAfter(limit)) {
					break;
				}
			} catch (InterruptedException later) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static final class LoaderThread extends Thread {

		final CountDownLatch end = new CountDownLatch(1);
		private final List<Offer> offers;
		private final List<Loaded> results = new ArrayList<>();
		private @Nullable Offer current;
		private long start;
		private boolean isGivenUp;

		LoaderThread(List<Offer> offers) {
			super(THREAD);
			this.offers = offers;
			setDaemon(true);
		}

		@Override
		public void run() {
			for (Offer offer : offers) {
				begin(offer);
				if (!finish(load(offer))) {
					return;
				}
			}
			end.countDown();
		}

		private static Loaded load(Offer offer) {
			try {
				return Loaded.well(offer, Contribution.of(offer.maker().call()));
			} catch (Throwable failure) { // whatever it throws is its own failure: this thread does nothing else
				return Loaded.failed(offer, failure);
			}
		}

		private synchronized void begin(Offer offer) {
			current = offer;
			start = System.nanoTime();
		}

		private synchronized boolean finish(Loaded result) {
			current = null;
			if (!isGivenUp) {
				results.add(result);
			}
			return !isGivenUp;
		}

		synchronized boolean giveUpAfter(Duration limit) {
			Offer hanging = current;
			if (hanging == null || System.nanoTime() - start < limit.toNanos()) {
				return false;
			}
			isGivenUp = true;
			results.add(Loaded.hung(hanging,
					TEXTS.get("load.late", String.valueOf(limit.toMillis() / 1000.0)), this)); //$NON-NLS-1$
			interrupt();
			return true;
		}

		synchronized List<Loaded> results() {
			return List.copyOf(results);
		}
	}
}
