/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/** The layers, or the boundaries, of a stack: what is said of them now, and what of it is known from the last time. */
final class Parts<T> {

	private static final int NOWHERE = -1;

	private final Kind<T> kind;
	private final List<T> parts;
	private final List<Judgement> before;
	private final List<T> partsBefore;
	private final int[] places;
	private final @Nullable Judgement[] judged;
	private final boolean[] kept;
	private final int[] open;

	/** How parts of one kind are judged. */
	interface Kind<T> {

		/** What all estimators say of a part; before is what is known from the last time, null if nothing is. */
		Judgement judge(T part, @Nullable Judgement before, Tally tally);

		/** What people call it. */
		String label(T part);

		/** Whether current meets a resistance there. */
		boolean resists(T part);
	}

	/**
	 * Parts of which some are known.
	 *
	 * @param before      what was said the last time
	 * @param partsBefore of which parts
	 * @param places      where each part stood then; negative for one that has changed
	 */
	Parts(Kind<T> kind, List<T> parts, List<Judgement> before, List<T> partsBefore, int[] places) {
		this.kind = kind;
		this.parts = parts;
		this.before = before;
		this.partsBefore = partsBefore;
		this.places = places;
		judged = new @Nullable Judgement[parts.size()];
		kept = new boolean[before.size()];
		open = IntStream.range(0, judged.length).filter(index -> !keep(index)).toArray();
	}

	/** Parts of which nothing is known. */
	Parts(Kind<T> kind, List<T> parts) {
		this(kind, parts, List.of(), List.of(), nowhere(parts.size()));
	}

	private static int[] nowhere(int count) {
		int[] places = new int[count];
		Arrays.fill(places, NOWHERE);
		return places;
	}

	/** Takes over what was said of a part, if nobody needs to be asked again. */
	private boolean keep(int index) {
		Judgement last = places[index] < 0 ? null : before.get(places[index]);
		if (last == null || !last.lasting()) {
			return false;
		}
		judged[index] = last;
		kept[places[index]] = true;
		return true;
	}

	/** Number of parts. */
	int count() {
		return judged.length;
	}

	/** Where a part stood the last time of which all is taken over; negative for one that must be judged. */
	int takenFrom(int index) {
		int place = places[index];
		return place >= 0 && kept[place] ? place : NOWHERE;
	}

	/** Number of parts of which all is taken over. */
	int kept() {
		return judged.length - open.length;
	}

	/** Number of parts of the last time of which nothing is taken over. */
	int gone() {
		return before.size() - kept();
	}

	/** Shows the indices of the open parts in ascending order. */
	void forEachOpen(IntConsumer consumer) {
		Arrays.stream(open).forEach(consumer);
	}

	/** Judges one of the open parts. */
	void judge(int index, Tally tally) {
		T part = parts.get(index);
		Judgement judgement = kind.judge(part, places[index] < 0 ? null : before.get(places[index]), tally);
		judged[index] = judgement;
		count(part, judgement, 1, tally);
		tally.next();
	}

	/** Counts what has gone since the last time. */
	void countGone(Tally tally) {
		for (int place = 0; place < kept.length; place++) {
			if (!kept[place]) {
				count(partsBefore.get(place), before.get(place), -1, tally);
			}
		}
	}

	/** Counts what was taken over from the last time. */
	void countKept(Tally tally) {
		for (int place = 0; place < kept.length; place++) {
			if (kept[place]) {
				count(partsBefore.get(place), before.get(place), 1, tally);
			}
		}
	}

	private void count(T part, Judgement judgement, int times, Tally tally) {
		if (kind.resists(part)) {
			judgement.headline().ifPresent(headline -> tally.add(headline, times));
		}
	}

	/** Adds the resistances to those of a stack. */
	void addTo(Resistors resistors) {
		for (int index = 0; index < judged.length; index++) {
			addTo(resistors, index);
		}
	}

	/** Adds the resistance of one part. */
	void addTo(Resistors resistors, int index) {
		T part = parts.get(index);
		Judgement judgement = judged[index];
		if (judgement != null && kind.resists(part)) {
			judgement.headline().ifPresentOrElse(resistors::add, () -> resistors.addMissing(kind.label(part)));
		}
	}

	/** What is said now of all parts. */
	List<Judgement> judged() {
		List<Judgement> all = new ArrayList<>(judged.length);
		for (Judgement judgement : judged) {
			if (judgement != null) {
				all.add(judgement);
			}
		}
		return all;
	}
}
