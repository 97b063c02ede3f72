/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.boundary;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.model.Boundary;
import org.interphase.ui.BoundarySection;

/** Shows a contributed section; one that fails is replaced by a text that says so. */
final class SectionHost {

	private static final int TEXT_WIDTH = 240;
	private final SectionContribution contribution;
	private final Composite body;
	private @Nullable BoundarySection section;

	/** Makes the section. */
	SectionHost(SectionContribution contribution, Composite parent, FormToolkit toolkit) {
		this.contribution = contribution;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		try {
			BoundarySection made = contribution.factory().create();
			made.create(body, toolkit);
			section = made;
		} catch (CoreException | RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError failure) {
			broken(failure);
		}
	}

	/** Shows a boundary. */
	void show(Boundary boundary, Optional<BoundaryAssessment> assessment) {
		BoundarySection shown = section;
		if (shown != null) {
			try {
				shown.show(boundary, assessment);
			} catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError failure) {
				broken(failure);
			}
		}
	}

	private void broken(Throwable failure) {
		section = null;
		ILog.of(SectionHost.class).error(contribution.title() + ": " + failure.getMessage(), failure); //$NON-NLS-1$
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		// whatever the section did to it
		GridLayoutFactory.fillDefaults().applyTo(body);
		Label label = new Label(body, SWT.WRAP);
		String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : String.valueOf(failure.getMessage());
		label.setText(NLS.bind(Messages.section_broken, contribution.provider(), reason));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		body.requestLayout();
	}
}
