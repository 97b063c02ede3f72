/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.interphase.ui.internal.design.DesignPart;

/** Properties of the selected element as forms on tabs, kept up to date while the design or its judgement changes. */
public final class DesignPropertyPage extends TabbedPropertySheetPage {

	private static final String CONTRIBUTOR = "org.interphase.ui.design"; //$NON-NLS-1$
	private final DesignPart part;
	private final Runnable onChange = this::refreshShown;

	/** The page of a part. */
	public DesignPropertyPage(DesignPart part) {
		super((ITabbedPropertySheetPageContributor) () -> CONTRIBUTOR);
		this.part = part;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		part.assessment().addListener(onChange);
	}

	@Override
	public void dispose() {
		part.assessment().removeListener(onChange);
		super.dispose();
	}

	private void refreshShown() {
		Control control = getControl();
		if (control != null && !control.isDisposed() && getCurrentTab() != null) {
			refresh();
		}
	}
}
