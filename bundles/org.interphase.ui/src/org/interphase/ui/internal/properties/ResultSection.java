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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Design;
import org.interphase.model.Stack;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.design.DesignPart;

/** What comes out for a whole stack. */
public final class ResultSection extends ElementSection {

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

	@Override
	protected void create(Composite body) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(16, 6).applyTo(body);
		asr = line(body, Messages.boundary_headline);
		missing = line(body, Messages.stack_missing);
		voltage = line(body, Messages.stack_voltage);
		drop = line(body, Messages.stack_drop);
		thickness = line(body, Messages.stack_thickness);
		cells = line(body, Messages.stack_cells);
		notation = line(body, Messages.stack_notation);
	}

	private static Text line(Composite body, String name) {
		Label label = new Label(body, SWT.NONE);
		label.setText(name);
		// a text, so that it can be copied
		Text value = new Text(body, SWT.READ_ONLY | SWT.SINGLE);
		value.setBackground(body.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
		return value;
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
		voltage.setText(totals.map(known -> Quantities.format(known.openCircuitVoltage(), "V")).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		drop.setText(totals.map(known -> Quantities.format(known.ohmicDrop(), "V")).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		thickness.setText(totals.map(known -> DisplayUnits.amounts().thickness(known.thickness())).orElse("")); //$NON-NLS-1$
		cells.setText(totals.map(known -> String.valueOf(known.cells())).orElse("")); //$NON-NLS-1$
		notation.setText(NotationPrinter.print(stack, stack.eContainer() instanceof Design design ? design.getConditions() : null));
	}

	private static String asr(Summary summary) {
		return DisplayUnits.amounts().asr(summary);
	}
}
