/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.core.assess.SettingsProblem;
import org.interphase.core.rule.Severity;
import org.interphase.ui.internal.Icons;

/** Says which rule settings and waivers of a design could not be obeyed; there is nothing to see as long as all could. */
final class ProblemsBar {

	private static final int TEXT_WIDTH = 240;
	private final Composite body;
	private final Label text;
	private final GridData place;

	/** Makes it in a grid of one column. */
	ProblemsBar(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 6, 0, 0).applyTo(body);
		place = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
		body.setLayoutData(place);
		body.setVisible(false);
		Label picture = new Label(body, SWT.NONE);
		picture.setImage(Icons.of(Severity.WARNING));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
		text = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
	}

	/** Shows problems. */
	void show(List<SettingsProblem> problems) {
		String next = problems.isEmpty() ? "" : Messages.problems_title + '\n' + problems.stream().map(ProblemsBar::line) //$NON-NLS-1$
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		if (!next.equals(text.getText())) {
			text.setText(next);
			place.exclude = next.isEmpty();
			body.setVisible(!next.isEmpty());
			body.requestLayout();
		}
	}

	/** What it says; empty if there is nothing to say. */
	String text() {
		return text.getText();
	}

	private static String line(SettingsProblem problem) {
		return problem.place().isEmpty() ? problem.message() : NLS.bind(Messages.problems_line, problem.place(), problem.message());
	}
}
