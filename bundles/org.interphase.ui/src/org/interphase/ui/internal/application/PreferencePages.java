/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves in the preferences what a scientist needs: our page with those for keys and updates below it. */
final class PreferencePages {

	private static final String OURS = "org.interphase.ui.preferences"; //$NON-NLS-1$
	/** Pages of the platform that stay, with the path at which it has them. */
	private static final List<String> KEPT = List.of(
			"org.eclipse.ui.preferencePages.Workbench/org.eclipse.ui.preferencePages.Keys", //$NON-NLS-1$
			"org.eclipse.equinox.internal.p2.ui.sdk.ProvisioningPreferencePage/org.eclipse.equinox.internal.p2.ui.sdk.scheduler.AutomaticUpdatesPreferencePage"); //$NON-NLS-1$

	private PreferencePages() {
	}

	static void reduce(PreferenceManager pages) {
		List<IPreferenceNode> kept = KEPT.stream().map(pages::find).filter(Objects::nonNull).toList();
		Stream.of(pages.getRootSubNodes()).filter(node -> !OURS.equals(node.getId())).forEach(pages::remove);
		kept.forEach(node -> pages.addTo(OURS, node));
	}
}
