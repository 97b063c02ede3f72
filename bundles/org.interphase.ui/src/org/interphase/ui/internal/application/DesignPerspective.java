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
		layout.addView(InterphaseUi.NAVIGATOR, IPageLayout.LEFT, 0.22f, editors);
		layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.BOTTOM, 0.7f, editors);
		IFolderLayout findings = layout.createFolder("findings", IPageLayout.RIGHT, 0.4f, IPageLayout.ID_PROP_SHEET); //$NON-NLS-1$
		findings.addView(InterphaseUi.FINDINGS_VIEW);
		layout.addShowViewShortcut(InterphaseUi.NAVIGATOR);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(InterphaseUi.FINDINGS_VIEW);
		layout.addNewWizardShortcut(InterphaseUi.NEW_DESIGN_WIZARD);
	}
}
