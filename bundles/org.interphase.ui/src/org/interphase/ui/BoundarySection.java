/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.model.Boundary;

/**
 * A section of the inspector of a boundary: an extension of {@code org.interphase.ui.boundarySections}. One instance belongs to
 * one inspector; both methods are called on the UI thread only and must be quick. A section that throws is shown as broken and
 * is not called any more as long as its inspector lives; nothing else suffers.
 *
 * @since 0.1
 */
public interface BoundarySection {

	/**
	 * Makes the controls, once.
	 *
	 * @param parent  where they go; it has a grid of one column, and is disposed with the inspector
	 * @param toolkit makes controls that look like the rest
	 */
	void create(Composite parent, FormToolkit toolkit);

	/**
	 * Shows a boundary. It is called whenever another boundary is selected, the design has changed or was judged again.
	 *
	 * @param boundary   the boundary of the open design, to read only: changes go through commands
	 * @param assessment what is said of it; empty as long as it was not judged. It may be of the design before the latest edit
	 */
	void show(Boundary boundary, Optional<BoundaryAssessment> assessment);
}
