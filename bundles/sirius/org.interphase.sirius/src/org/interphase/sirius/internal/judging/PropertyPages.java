/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.judging;

import java.util.Arrays;

import org.eclipse.eef.properties.ui.api.EEFTabbedPropertySheetPage;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.properties.PropertySheet;

/** The property pages of Sirius that are open. They follow the edits of a session by themselves, but not what is said of its parts. */
final class PropertyPages {

	private PropertyPages() {
	}

	/** Shows anew what they tell, in the widgets that are there: a text that is being typed stays. On the UI thread only. */
	static void refresh(IWorkbench workbench) {
		Arrays.stream(workbench.getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
				.flatMap(page -> Arrays.stream(page.getViewReferences())).forEach(PropertyPages::refresh);
	}

	private static void refresh(IViewReference reference) {
		if (reference.getView(false) instanceof PropertySheet sheet
				&& sheet.getCurrentPage() instanceof EEFTabbedPropertySheetPage page && page.getCurrentTab() != null) {
			page.getCurrentTab().refresh();
			page.resizeScrolledComposite();
		}
	}
}
