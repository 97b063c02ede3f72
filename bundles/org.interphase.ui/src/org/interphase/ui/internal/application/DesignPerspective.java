/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.interphase.ui.InterphaseUi;

/** The designs left, the drawing in the middle, properties and findings below it. */
public final class DesignPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(InterphaseUi.NAVIGATOR, IPageLayout.LEFT, 0.2f, editors);
		IFolderLayout properties = layout.createFolder("properties", IPageLayout.BOTTOM, 0.62f, editors); //$NON-NLS-1$
		properties.addView(IPageLayout.ID_PROP_SHEET);
		properties.addView(InterphaseUi.LAYERS_VIEW);
		properties.addPlaceholder(InterphaseUi.LIBRARY_VIEW);
		properties.addPlaceholder(InterphaseUi.CONTRIBUTIONS_VIEW);
		properties.addPlaceholder(InterphaseUi.COMPARE_VIEW);
		IFolderLayout findings = layout.createFolder("findings", IPageLayout.RIGHT, 0.6f, "properties"); //$NON-NLS-1$ //$NON-NLS-2$
		findings.addView(InterphaseUi.FINDINGS_VIEW);
		findings.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
		findings.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		IFolderLayout guide = layout.createFolder("guide", IPageLayout.RIGHT, 0.72f, editors); //$NON-NLS-1$
		guide.addView(InterphaseUi.WELCOME_VIEW);
		guide.addPlaceholder(InterphaseUi.TOUR_VIEW);
		for (String view : new String[] { InterphaseUi.NAVIGATOR, IPageLayout.ID_PROP_SHEET, InterphaseUi.FINDINGS_VIEW,
				InterphaseUi.LAYERS_VIEW, InterphaseUi.LIBRARY_VIEW, IPageLayout.ID_PROBLEM_VIEW }) {
			layout.addShowViewShortcut(view);
		}
		layout.addNewWizardShortcut(InterphaseUi.NEW_DESIGN_WIZARD);
	}
}
