/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;

import org.interphase.core.assess.Headlines;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.ResistancePart;

/** What was assumed. */
public final class Assumptions {

	private Assumptions() {
	}

	/** Limits of validity that were met, notes of the parameters, and values that nobody has verified. */
	public static void write(Page page, StackAssessment stack, Focus focus) throws IOException {
		SortedSet<String> assumptions = new TreeSet<>();
		for (ResistancePart part : Headlines.of(stack).parts().stream().filter(part -> focus.holds(part.element())).toList()) {
			part.term().flags().forEach(flag -> assumptions.add(Texts.get("assumption", part.label(), flag))); //$NON-NLS-1$
			for (Parameter parameter : part.term().parameters()) {
				if (parameter.provenance().isUnverified()) {
					assumptions.add(Texts.get("unverified", part.label(), parameter.symbol(), parameter.note())); //$NON-NLS-1$
				} else if (!parameter.note().isBlank()) {
					assumptions.add(Texts.get("parameterNote", part.label(), parameter.symbol(), parameter.note())); //$NON-NLS-1$
				}
			}
		}
		if (assumptions.isEmpty()) {
			return;
		}
		page.subheading(Texts.get("assumptions")); //$NON-NLS-1$
		page.open("ul", null); //$NON-NLS-1$
		for (String assumption : assumptions) {
			page.element("li", null, assumption); //$NON-NLS-1$
		}
		page.closeElement();
	}
}
