/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.material;

import java.util.List;
import java.util.Map;

/** Sums the charges of a formula over the usual oxidation states of its elements. */
public final class ChargeSum {

	private ChargeSum() {
	}

	/** Molar mass, g/mol. */
	public static double mass(Map<String, Double> amounts) {
		return amounts.entrySet().stream().mapToDouble(part -> element(part.getKey()).weight() * part.getValue()).sum();
	}

	/**
	 * Whether a sum of charges means anything: not for elements, for alloys and intermetallics, which have no anion, and
	 * for organic matter, whose carbon has no usual state.
	 */
	public static boolean isMeaningful(Map<String, Double> amounts) {
		boolean isOrganic = amounts.containsKey("C") && amounts.containsKey("H"); //$NON-NLS-1$ //$NON-NLS-2$
		return amounts.size() > 1 && !isOrganic
				&& amounts.keySet().stream().anyMatch(symbol -> element(symbol).isAnionFormer());
	}

	/** The charge sum of the smallest magnitude, over each choice of one usual state for each element. */
	public static double nearestToNeutral(Map<String, Double> amounts) {
		return nearest(List.copyOf(amounts.entrySet()), 0, 0, 0);
	}

	private static double nearest(List<Map.Entry<String, Double>> parts, int first, double low, double high) {
		if (first == parts.size()) {
			return low > 0 ? low : Math.min(high, 0);
		}
		double best = Double.POSITIVE_INFINITY;
		Map.Entry<String, Double> part = parts.get(first);
		for (Element.State state : element(part.getKey()).states()) {
			double charge = nearest(parts, first + 1, low + state.low() * part.getValue(),
					high + state.high() * part.getValue());
			if (Math.abs(charge) < Math.abs(best)) {
				best = charge;
			}
		}
		return best;
	}

	private static Element element(String symbol) {
		return Elements.ofSymbol(symbol).orElseThrow();
	}
}
