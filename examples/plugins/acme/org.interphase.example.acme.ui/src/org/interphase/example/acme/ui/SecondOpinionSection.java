/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme.ui;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.model.Boundary;
import org.interphase.ui.BoundarySection;

/** The second opinion of the house in the inspector of a boundary. */
public final class SecondOpinionSection implements BoundarySection {

	private Label text;

	@Override
	public void create(Composite parent, FormToolkit toolkit) {
		text = toolkit.createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
	}

	@Override
	public void show(Boundary boundary, Optional<BoundaryAssessment> assessment) {
		text.setText(SecondOpinion.of(assessment));
		text.requestLayout();
	}
}
