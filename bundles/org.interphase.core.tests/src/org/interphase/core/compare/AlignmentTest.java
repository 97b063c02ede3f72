/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.interphase.core.compare.Alignment.Pair;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Entries are texts such as {@code 1:Li}: an identity, if any, and looks. */
class AlignmentTest {

	private static Alignment align(List<String> before, List<String> after) {
		return Alignment.of(before, after, text -> text.indexOf(':') < 0 ? null : text.substring(0, text.indexOf(':')),
				List.of(text -> text.substring(text.indexOf(':') + 1), text -> text.substring(text.indexOf(':') + 1).charAt(0)));
	}

	/** E.g. {@code 0=0 +1 -2}. */
	private static String pairs(String before, String after) {
		return align(words(before), words(after)).pairs().stream().map(AlignmentTest::text).collect(Collectors.joining(" "));
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(" "));
	}

	private static String text(Pair pair) {
		if (!pair.isKept()) {
			return pair.before() < 0 ? "+" + pair.after() : "-" + pair.before();
		}
		return pair.before() + (pair.moved() ? "~" : "=") + pair.after();
	}

	@Test
	void insertionsAndRemovalsStandWhereTheyHappened() {
		assertEquals("0=0 +1 1=2", pairs("Li LFP", "Li ILE LFP"));
		assertEquals("0=0 -1 2=1", pairs("Li ILE LFP", "Li LFP"));
		assertEquals("-0 1=0", pairs("Cu Li", "Li"));
		assertEquals("+0 +1", pairs("", "Cu Li"));
		assertEquals("", pairs("", ""));
	}

	@Test
	void identityCountsMoreThanLooks() {
		assertEquals("0=0 1=1", pairs("1:LLZO 2:LATP", "1:LATP 2:LATP"));
		assertEquals("-0 +0", pairs("1:A", "2:B"));
	}

	@Test
	void whatKeepsItsIdentityMayMove() {
		assertEquals("1=0 2=1 0~2", pairs("1:A 2:B 3:C", "2:B 3:C 1:A"));
	}

	@Test
	void looksNeverCrossWhatIsAlignedAlready() {
		assertEquals("-0 1=0 +1", pairs("X 1:A", "1:A X"));
		assertEquals("0=0 1=1 2=2", pairs("Li LLZO LFP", "Li LATP LFP"));
	}

	@Test
	void repeatedLayersAreNotMixedUp() {
		assertEquals("0=0 1=1 2=2 3=3 +4 +5", pairs("Li ILE SS LFP", "Li ILE SS LFP Li ILE"));
		assertEquals("0=0 1=1 +2 +3 2=4", pairs("A B C", "A B A B C"));
	}

	@Test
	void eachEntryHasOnePartnerWhateverHappens() {
		Random random = new Random(7);
		for (int run = 0; run < 200; run++) {
			List<String> before = random.ints(random.nextInt(12), 0, 5).mapToObj(String::valueOf).toList();
			List<String> after = random.ints(random.nextInt(12), 0, 5).mapToObj(String::valueOf).toList();
			List<Pair> pairs = align(before, after).pairs();
			assertEquals(IntStream.range(0, before.size()).boxed().toList(),
					pairs.stream().map(Pair::before).filter(place -> place >= 0).sorted().toList());
			assertEquals(IntStream.range(0, after.size()).boxed().toList(),
					pairs.stream().map(Pair::after).filter(place -> place >= 0).toList());
			assertTrue(pairs.stream().noneMatch(Pair::moved), "without identities the order is kept");
			pairs.stream().filter(Pair::isKept)
					.forEach(pair -> assertEquals(before.get(pair.before()), after.get(pair.after())));
		}
	}

	@Test
	void longListsWithFewDifferencesAreAligned() {
		List<String> before = IntStream.range(0, 20_000).mapToObj(number -> "layer" + number % 4).toList();
		List<String> after = new ArrayList<>(before);
		after.remove(9_000);
		List<Pair> pairs = align(before, after).pairs();
		assertEquals(19_999, pairs.stream().filter(Pair::isKept).count());
	}
}
