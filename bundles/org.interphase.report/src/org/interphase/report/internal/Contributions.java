/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.interphase.core.registry.ContributionInfo;
import org.interphase.report.ReportInput;

/** Who judged. */
public final class Contributions {

	private Contributions() {
	}

	/** The options of the assessment, and the bundles whose contributions took part. */
	public static void write(Page page, ReportInput input) throws IOException {
		page.heading(Texts.get("howMade")); //$NON-NLS-1$
		page.element("p", null, Texts.get("options", Long.toString(input.assessment().options().seed()), //$NON-NLS-1$ //$NON-NLS-2$
				Integer.toString(input.assessment().options().draws())));
		Map<String, Integer> counts = new TreeMap<>();
		Map<String, ContributionInfo> bundles = new TreeMap<>();
		for (ContributionInfo info : input.registries().contributions()) {
			counts.merge(info.provider(), 1, Integer::sum);
			bundles.putIfAbsent(info.provider(), info);
		}
		page.beginTable("bundles", List.of(Texts.get("bundle"), Texts.get("version"), Texts.get("vendor"), Texts.get("licence"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				Texts.get("contributions"))); //$NON-NLS-1$
		for (Map.Entry<String, ContributionInfo> bundle : bundles.entrySet()) {
			ContributionInfo info = bundle.getValue();
			page.row(null, List.of(bundle.getKey(), info.version(), info.vendor(), info.licence(),
					counts.getOrDefault(bundle.getKey(), 0).toString()));
		}
		page.endTable();
	}
}
