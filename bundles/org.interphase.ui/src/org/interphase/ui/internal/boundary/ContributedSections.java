/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.model.Boundary;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.properties.ElementSection;

/** The contributed sections of a boundary, one below the other, each with its title. */
public final class ContributedSections extends ElementSection {

	private static final int ABOVE_TITLE = 6;
	private final List<SectionHost> hosts = new ArrayList<>();

	@Override
	protected void create(Composite body) {
		create(body, SectionContribution.all());
	}

	/** Makes these sections. */
	public void create(Composite body, List<SectionContribution> contributions) {
		GridLayoutFactory.fillDefaults().extendedMargins(12, 12, 0, 12).spacing(8, 4).applyTo(body);
		FormToolkit toolkit = new FormToolkit(body.getDisplay());
		toolkit.setBackground(body.getBackground());
		body.addDisposeListener(event -> toolkit.dispose());
		for (SectionContribution contribution : contributions) {
			Label title = new Label(body, SWT.NONE);
			title.setText(contribution.title());
			title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			GridDataFactory.fillDefaults().indent(0, ABOVE_TITLE).applyTo(title);
			hosts.add(new SectionHost(contribution, body, toolkit));
		}
	}

	@Override
	protected void show(DesignPart part, EObject element) {
		if (element instanceof Boundary boundary) {
			show(boundary, assessment(part, element).flatMap(stack -> stack.boundaries().stream()
					.filter(judged -> judged.boundary().id().equals(boundary.getId())).findFirst()));
		}
	}

	/** Shows a boundary in all sections. */
	public void show(Boundary boundary, Optional<BoundaryAssessment> assessment) {
		hosts.forEach(host -> host.show(boundary, assessment));
	}
}
