/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import java.util.List;
import java.util.Optional;

import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries;
import org.interphase.ui.internal.preferences.UserPreferences;

/** Moves contributions among those of their kind, past those that are shown. */
public final class AskingOrder {

	private AskingOrder() {
	}

	/**
	 * The contribution that another would pass.
	 *
	 * @param shown   the rows that are shown, which may be some of all only
	 * @param earlier whether it shall be asked earlier
	 * @return empty if it is the first or last of its kind, or if the order of its kind has no effect
	 */
	public static Optional<ContributionInfo> neighbour(List<ContributionRow> shown, ContributionInfo info, boolean earlier) {
		List<ContributionInfo> peers = shown.stream().filter(ContributionRow::isOrdered).map(ContributionRow::info)
				.filter(peer -> peer.kind().equals(info.kind())).toList();
		int from = peers.indexOf(info);
		int to = earlier ? from - 1 : from + 1;
		return from < 0 || to < 0 || to >= peers.size() ? Optional.empty() : Optional.of(peers.get(to));
	}

	/** Has a contribution asked just before or just after its neighbour from now on. */
	public static void pass(Registries installed, ContributionInfo info, ContributionInfo neighbour) {
		List<ContributionInfo> asked = installed.contributions(info.kind());
		UserPreferences.askInOrder(
				installed.order().moved(asked, info.id(), asked.indexOf(neighbour) - asked.indexOf(info)));
	}
}
