/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.interphase.ui.internal.design.DesignPart;

/** Properties of the selected element, kept up to date while the design or its judgement changes. */
public final class DesignPropertyPage extends PropertySheetPage {

	private final DesignPart part;
	private final Runnable onChange = this::refreshShown;

	/** The page of a part. */
	public DesignPropertyPage(DesignPart part) {
		this.part = part;
		setPropertySourceProvider(this::source);
		setSorter(new KeepOrder());
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

	private @Nullable IPropertySource source(Object object) {
		if (object instanceof EObject element) {
			return new ElementProperties(element, part);
		}
		return object instanceof IPropertySource nested ? nested : null;
	}

	private void refreshShown() {
		Control control = getControl();
		if (control != null && !control.isDisposed()) {
			refresh();
		}
	}
}
