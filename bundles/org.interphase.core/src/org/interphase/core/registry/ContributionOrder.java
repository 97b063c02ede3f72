/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which contributions are asked before all others. Where several could answer, the first one does: the material of that name,
 * the model of an interphase or a spectrum, the importer of a file ending, the treatment of an alias, the headline among
 * estimates of the same basis and distance; lists such as templates and quick fixes are shown in this order.
 * <p>
 * By default, what Interphase brings goes first, then other bundles by their names, each in the order of its
 * {@code plugin.xml} (without OSGi: in the order of the class path); libraries of materials by their rank before that. Rules
 * and rule profiles always go by their ids.
 *
 * @param first the contributions that go before all others, the very first one first: the kind of each, a colon and its id; an id
 *              alone stands for the contributions of every kind that have it
 */
public record ContributionOrder(List<String> first) {

	/** The default order. */
	public static final ContributionOrder DEFAULT = new ContributionOrder(List.of());

	private static final Set<String> ALWAYS_BY_ID = Set.of("rule", "rule profile"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String COMMA = ","; //$NON-NLS-1$

	/** Keeps each entry once. */
	public ContributionOrder {
		first = first.stream().distinct().toList();
	}

	/** The order that is written as entries with commas between them. */
	public static ContributionOrder parse(String text) {
		return new ContributionOrder(
				Arrays.stream(text.split(COMMA)).map(String::strip).filter(id -> !id.isEmpty()).toList());
	}

	/** The entries with commas between them, as {@link #parse} reads them. */
	public String text() {
		return String.join(COMMA, first);
	}

	/** Whether the order of the contributions of a kind has an effect. */
	public static boolean matters(String kind) {
		return !ALWAYS_BY_ID.contains(kind);
	}

	/**
	 * This order with one contribution moved among those of its kind; the other kinds keep theirs.
	 *
	 * @param asked  the contributions of its kind in the order in which they are asked now
	 * @param id     the one to move
	 * @param places by how many places; negative: it is asked earlier. At either end it stays where it is
	 */
	public ContributionOrder moved(List<ContributionInfo> asked, String id, int places) {
		int from = asked.stream().map(ContributionInfo::id).toList().indexOf(id);
		if (from < 0) {
			return this;
		}
		List<String> entries = new ArrayList<>(asked.stream().map(info -> entry(info.kind(), info.id())).toList());
		String moved = entries.remove(from);
		entries.add(Math.clamp((long) from + places, 0, entries.size()), moved);
		// an id alone may stand for a contribution of another kind, too
		return new ContributionOrder(
				Stream.concat(first.stream().filter(other -> !entries.contains(other)), entries.stream()).toList());
	}

	/** Place of a contribution among those of its kind; the greatest number for one that is not named. */
	int position(String kind, String id) {
		int exact = first.indexOf(entry(kind, id));
		int position = exact < 0 ? first.indexOf(id) : exact;
		return position < 0 ? Integer.MAX_VALUE : position;
	}

	private static String entry(String kind, String id) {
		return kind + ':' + id;
	}
}
