/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.rule.Finding;
import org.interphase.model.Waiver;

/** Marks the findings that the author of a design accepts. A waiver without a reason has no effect. */
final class Waivers {

	private final List<Waiver> waivers;

	Waivers(List<Waiver> waivers) {
		this.waivers = List.copyOf(waivers);
	}

	Finding applied(Finding finding) {
		if (waivers.isEmpty()) {
			return finding;
		}
		Optional<Waiver> waiver = waivers.stream().filter(candidate -> accepts(candidate, finding)).findFirst();
		if (waiver.isEmpty()) {
			return finding;
		}
		return new Finding(finding.rule(), finding.severity(), finding.element(), finding.label(), finding.message(),
				finding.reason(), finding.value(), finding.threshold(), finding.unit(), finding.sources(),
				finding.unknown(), true, waiver.get().getReason());
	}

	private static boolean accepts(Waiver waiver, Finding finding) {
		String reason = waiver.getReason();
		String target = waiver.getTarget();
		return reason != null && !reason.isBlank() && finding.rule().equals(waiver.getRule())
				&& (target == null || target.isEmpty() || target.equals(finding.element()));
	}
}
