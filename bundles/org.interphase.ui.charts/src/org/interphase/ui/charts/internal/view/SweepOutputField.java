/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.ui.charts.internal.data.SweepOutput;

/** The field with the number that a sweep shows. */
public final class SweepOutputField {

	private static final int WIDTH = 170;

	private final Label label;
	private final Combo combo;
	private final Consumer<SweepOutput> onChoice;
	private List<SweepOutput> offered = List.of();
	private SweepOutput chosen = SweepOutput.TOTAL;

	/** A field in a row; the consumer is told what the user chooses. */
	SweepOutputField(Composite parent, Consumer<SweepOutput> onChoice) {
		this.onChoice = onChoice;
		label = new Label(parent, SWT.NONE);
		label.setText(Messages.sweep_show);
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(20);
		combo.setToolTipText(Messages.sweep_showHint);
		combo.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
		combo.addListener(SWT.Selection, event -> choose(offered.get(combo.getSelectionIndex())));
		offer(List.of(SweepOutput.TOTAL));
	}

	/** Its title. */
	Label label() {
		return label;
	}

	/** Offers numbers; the one chosen before stays chosen if it is still there. */
	void offer(List<SweepOutput> outputs) {
		if (outputs.equals(offered) || combo.isDisposed()) {
			return;
		}
		offered = List.copyOf(outputs);
		combo.setItems(offered.stream().map(SweepOutput::name).toArray(String[]::new));
		SweepOutput wanted = chosen;
		chosen = offered.stream().filter(wanted::isSame).findFirst().orElse(offered.getFirst());
		combo.select(offered.indexOf(chosen));
		if (!chosen.isSame(wanted)) {
			onChoice.accept(chosen);
		}
	}

	/** The numbers that can be chosen. */
	public List<SweepOutput> offered() {
		return offered;
	}

	/** Chooses a number that is offered. */
	public void choose(SweepOutput output) {
		chosen = output;
		combo.select(offered.indexOf(output));
		onChoice.accept(output);
	}

	/** The number that is chosen. */
	public SweepOutput chosen() {
		return chosen;
	}
}
