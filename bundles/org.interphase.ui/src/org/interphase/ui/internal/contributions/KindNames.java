/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import java.util.Map;
import java.util.Set;

/** What people call the kinds of contributions; the registry knows them by English words. */
public final class KindNames {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("material library", Messages.kind_materials), //$NON-NLS-1$
			Map.entry("evidence library", Messages.kind_evidence), //$NON-NLS-1$
			Map.entry("layer estimator", Messages.kind_layerEstimator), //$NON-NLS-1$
			Map.entry("boundary estimator", Messages.kind_boundaryEstimator), //$NON-NLS-1$
			Map.entry("interphase model", Messages.kind_interphaseModel), //$NON-NLS-1$
			Map.entry("output model", Messages.kind_outputModel), //$NON-NLS-1$
			Map.entry("spectrum model", Messages.kind_spectrumModel), //$NON-NLS-1$
			Map.entry("rule", Messages.kind_rule), //$NON-NLS-1$
			Map.entry("quick fix", Messages.kind_quickFix), //$NON-NLS-1$
			Map.entry("rule profile", Messages.kind_ruleProfile), //$NON-NLS-1$
			Map.entry("script reader", Messages.kind_scriptReader), //$NON-NLS-1$
			Map.entry("treatment", Messages.kind_treatment), //$NON-NLS-1$
			Map.entry("templates", Messages.kind_templates), //$NON-NLS-1$
			Map.entry("importer", Messages.kind_importer), //$NON-NLS-1$
			Map.entry("exporter", Messages.kind_exporter), //$NON-NLS-1$
			Map.entry("folder reader", Messages.kind_folderReader), //$NON-NLS-1$
			Map.entry("command", Messages.kind_command), //$NON-NLS-1$
			Map.entry(ContributionRow.SCRIPTS, Messages.kind_scripts));

	private KindNames() {
	}

	/** The name of a kind in the user's language; an unknown one stays as it is. */
	static String of(String kind) {
		return NAMES.getOrDefault(kind, kind);
	}

	/** The kinds that have a name. */
	public static Set<String> kinds() {
		return NAMES.keySet();
	}
}
