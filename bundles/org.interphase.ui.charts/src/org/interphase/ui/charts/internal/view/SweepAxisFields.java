/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.ui.charts.internal.data.SweepChoice;
import org.interphase.ui.charts.internal.data.SweepPlan;

/** One row of fields in which a swept quantity is chosen: element, quantity, range with any unit, steps, scale. */
public final class SweepAxisFields {

	private static final int FIELD_WIDTH = 76;
	private static final int CHOICE_WIDTH = 150;

	private final boolean optional;
	private final int steps;
	private final Label label;
	private final Combo group;
	private final Combo name;
	private final Text from;
	private final Text to;
	private final Spinner count;
	private final Button logarithmic;
	private final Runnable onChange;
	private List<SweepChoice> choices = List.of();

	/** Fields in a row that goes on below where it has no room; an optional axis may be left out. */
	SweepAxisFields(Composite fields, String title, boolean optional, int steps, int most, Runnable onChange) {
		Composite parent = WrappedRow.in(fields);
		this.optional = optional;
		this.steps = steps;
		this.onChange = onChange;
		label = new Label(parent, SWT.NONE);
		label.setText(title);
		group = combo(parent);
		named(group, title + ' ' + Messages.sweep_group);
		name = combo(parent);
		named(name, title + ' ' + Messages.sweep_name);
		from = text(parent, Messages.sweep_from);
		named(from, title + ' ' + Messages.sweep_from);
		to = text(parent, Messages.sweep_to);
		named(to, title + ' ' + Messages.sweep_to);
		count = new Spinner(parent, SWT.BORDER);
		count.setValues(steps, SweepPlan.FEWEST, most, 0, 1, 10);
		count.setToolTipText(Messages.sweep_steps);
		named(count, title + ' ' + Messages.sweep_steps);
		logarithmic = new Button(parent, SWT.CHECK);
		logarithmic.setText(Messages.sweep_logarithmic);
		group.addListener(SWT.Selection, event -> fillNames(0));
		name.addListener(SWT.Selection, event -> suggest());
		from.addListener(SWT.Modify, event -> onChange.run());
		to.addListener(SWT.Modify, event -> onChange.run());
		count.addListener(SWT.Selection, event -> onChange.run());
		logarithmic.addListener(SWT.Selection, event -> onChange.run());
	}

	/** The title of the row, so that the titles of several rows can be made equally wide. */
	Label label() {
		return label;
	}

	/** What a screen reader says of a field. */
	private static void named(Control control, String text) {
		control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = text));
	}

	private static Combo combo(Composite parent) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(20);
		combo.setLayoutData(new RowData(CHOICE_WIDTH, SWT.DEFAULT));
		return combo;
	}

	private static Text text(Composite parent, String hint) {
		Text text = new Text(parent, SWT.BORDER);
		text.setToolTipText(hint);
		text.setLayoutData(new RowData(FIELD_WIDTH, SWT.DEFAULT));
		return text;
	}

	/** Offers quantities; the one chosen before stays chosen if it is still there. */
	void offer(List<SweepChoice> offered) {
		if (sameQuantities(offered)) {
			choices = offered;
			return;
		}
		Optional<SweepChoice> before = choice();
		choices = offered;
		group.removeAll();
		if (optional) {
			group.add(Messages.sweep_noAxis);
		}
		offered.stream().map(SweepChoice::group).distinct().forEach(group::add);
		before.filter(old -> offered.stream().anyMatch(choice -> isSame(choice, old))).ifPresentOrElse(this::choose,
				() -> fillNames(group.getItemCount() > 0 && group.getSelectionIndex() < 0 ? 0 : group.getSelectionIndex()));
	}

	private boolean sameQuantities(List<SweepChoice> offered) {
		return !choices.isEmpty() && offered.size() == choices.size()
				&& IntStream.range(0, offered.size()).allMatch(index -> isSame(offered.get(index), choices.get(index))
						&& offered.get(index).group().equals(choices.get(index).group()));
	}

	private static boolean isSame(SweepChoice a, SweepChoice b) {
		return a.element().equals(b.element()) && a.attribute() == b.attribute();
	}

	/** Chooses a quantity with the range that fits to it. */
	public void choose(SweepChoice choice) {
		group.select(group.indexOf(choice.group()));
		fillNames(0);
		name.select(name.indexOf(choice.name()));
		suggest();
	}

	/** Types a range. */
	public void setRange(String first, String last, int values, boolean isLogarithmic) {
		from.setText(first);
		to.setText(last);
		count.setSelection(values);
		logarithmic.setSelection(isLogarithmic);
	}

	/** The chosen quantity; empty if none is. */
	Optional<SweepChoice> choice() {
		return choices.stream().filter(choice -> choice.group().equals(group.getText()) && choice.name().equals(name.getText()))
				.findFirst();
	}

	/**
	 * The plan; empty if the axis is left out.
	 *
	 * @throws QuantityException if a range is no quantity of the kind, or makes no sense; the message says why
	 */
	Optional<SweepPlan> plan() throws QuantityException {
		Optional<SweepChoice> choice = choice();
		if (choice.isEmpty()) {
			return Optional.empty();
		}
		String unit = choice.get().quantity().unit();
		SweepPlan plan = new SweepPlan(choice.get(), Quantities.parse(from.getText(), unit), Quantities.parse(to.getText(), unit),
				count.getSelection(), logarithmic.getSelection());
		Optional<String> problem = plan.problem();
		if (problem.isPresent()) {
			throw new QuantityException(problem.get());
		}
		return Optional.of(plan);
	}

	void setEnabled(boolean enabled) {
		boolean hasChoice = enabled && choice().isPresent();
		label.setEnabled(enabled);
		group.setEnabled(enabled);
		name.setEnabled(hasChoice);
		from.setEnabled(hasChoice);
		to.setEnabled(hasChoice);
		count.setEnabled(hasChoice);
		logarithmic.setEnabled(hasChoice);
	}

	private void fillNames(int groupIndex) {
		if (group.getSelectionIndex() < 0 && groupIndex >= 0 && groupIndex < group.getItemCount()) {
			group.select(groupIndex);
		}
		name.removeAll();
		choices.stream().filter(choice -> choice.group().equals(group.getText())).map(SweepChoice::name).forEach(name::add);
		if (name.getItemCount() > 0) {
			name.select(0);
		}
		suggest();
	}

	private void suggest() {
		choice().map(choice -> choice.suggestion(steps)).ifPresentOrElse(plan -> {
			String unit = plan.choice().quantity().unit();
			setRange(Quantities.format(plan.from(), unit), Quantities.format(plan.to(), unit), plan.steps(), plan.logarithmic());
		}, () -> {
			from.setText(""); //$NON-NLS-1$
			to.setText(""); //$NON-NLS-1$
		});
		setEnabled(group.getEnabled());
		onChange.run();
	}
}
