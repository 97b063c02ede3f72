/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Design;
import org.interphase.model.Stack;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.AccessibleName;
import org.interphase.ui.internal.design.DesignPart;

/** What comes out for a whole stack. */
public final class ResultSection extends ElementSection {

	private static final String VOLT = "V"; //$NON-NLS-1$
	/** Width at which values wrap where there is no more room. */
	private static final int TEXT_WIDTH = 240;
	@NonNullByDefault({})
	private Text asr;
	@NonNullByDefault({})
	private Text missing;
	@NonNullByDefault({})
	private Text thickness;
	@NonNullByDefault({})
	private Text voltage;
	@NonNullByDefault({})
	private Text drop;
	@NonNullByDefault({})
	private Text cells;
	@NonNullByDefault({})
	private Text notation;
	@NonNullByDefault({})
	private Label missingName;

	@Override
	protected void create(Composite body) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(16, 6).applyTo(body);
		asr = line(body, Messages.boundary_headline);
		missingName = name(body, Messages.stack_missing);
		missing = value(body, Messages.stack_missing);
		voltage = line(body, Messages.stack_voltage);
		drop = line(body, Messages.stack_drop);
		thickness = line(body, Messages.stack_thickness);
		cells = line(body, Messages.stack_cells);
		notation = line(body, Messages.stack_notation);
	}

	private static Text line(Composite body, String name) {
		name(body, name);
		return value(body, name);
	}

	private static Label name(Composite body, String name) {
		Label label = new Label(body, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		return label;
	}

	/** A text, so that it can be copied. */
	private static Text value(Composite body, String name) {
		Text value = new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		value.setBackground(body.getBackground());
		AccessibleName.give(value, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(value);
		return value;
	}

	private static void show(Control control, boolean isShown) {
		control.setVisible(isShown);
		((GridData) control.getLayoutData()).exclude = !isShown;
	}

	@Override
	protected void show(DesignPart part, EObject element) {
		if (!(element instanceof Stack stack)) {
			return;
		}
		StackAssessment result = part.assessment().of(stack);
		Optional<Totals> totals = result == null ? Optional.empty() : Optional.of(result.totals());
		asr.setText(totals.map(Totals::asr).map(ResultSection::asr).orElse(Messages.asr_unknown));
		missing.setText(totals.map(known -> String.join(", ", known.missing())).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		show(missingName, !missing.getText().isEmpty());
		show(missing, !missing.getText().isEmpty());
		voltage.setText(totals.map(known -> DisplayUnits.amounts().rounded(known.openCircuitVoltage(), VOLT)).orElse("")); //$NON-NLS-1$
		drop.setText(totals.map(known -> DisplayUnits.amounts().rounded(known.ohmicDrop(), VOLT)).orElse("")); //$NON-NLS-1$
		thickness.setText(totals.map(known -> DisplayUnits.amounts().thickness(known.thickness())).orElse("")); //$NON-NLS-1$
		cells.setText(totals.map(known -> String.valueOf(known.cells())).orElse("")); //$NON-NLS-1$
		notation.setText(NotationPrinter.print(stack, stack.eContainer() instanceof Design design ? design.getConditions() : null));
		notation.requestLayout();
	}

	private static String asr(Summary summary) {
		return DisplayUnits.amounts().asr(summary);
	}
}
