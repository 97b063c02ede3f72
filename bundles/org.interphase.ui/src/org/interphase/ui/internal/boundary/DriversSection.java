/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.boundary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.estimate.Driver;
import org.interphase.core.explain.ParameterNames;
import org.interphase.model.Boundary;
import org.interphase.ui.BoundarySection;
import org.interphase.ui.internal.contributions.Contributions;

/** What makes the resistance of a boundary uncertain, and what measurement would narrow it. */
public final class DriversSection implements BoundarySection {

	private static final int MOST = 4;
	private static final double LEAST_SHARE = 0.005;
	private static final int PERCENT = 100;
	private static final int TEXT_WIDTH = 240;
	@NonNullByDefault({})
	private Label text;

	@Override
	public void create(Composite parent, FormToolkit toolkit) {
		text = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
	}

	@Override
	public void show(Boundary boundary, Optional<BoundaryAssessment> assessment) {
		String next = assessment.map(DriversSection::lines).orElse(""); //$NON-NLS-1$
		String shown = next.isEmpty() ? Messages.drivers_none : next;
		if (!shown.equals(text.getText())) {
			text.setText(shown);
			text.requestLayout();
		}
	}

	private static String lines(BoundaryAssessment assessment) {
		List<Driver> drivers = assessment.headline().map(estimate -> estimate.drivers()).orElse(List.of());
		ParameterNames names = ParameterNames.of(assessment.boundary(), Contributions.registries().materials());
		return drivers.stream().filter(driver -> driver.share() >= LEAST_SHARE).limit(MOST)
				.map(driver -> line(driver, names.of(driver.parameter()))).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static String line(Driver driver, String name) {
		String share = name + ": " + NLS.bind(Messages.drivers_share, Math.round(PERCENT * driver.share())); //$NON-NLS-1$
		return driver.parameter().measuredBy().isEmpty() ? share
				: share + ", " + NLS.bind(Messages.drivers_measure, driver.parameter().measuredBy()); //$NON-NLS-1$
	}
}
