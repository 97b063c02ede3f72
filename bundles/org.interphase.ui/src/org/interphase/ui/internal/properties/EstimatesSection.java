/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.Parameter;
import org.interphase.model.Boundary;
import org.interphase.model.Layer;
import org.interphase.ui.internal.design.DesignPart;

/** All estimates of a layer or boundary side by side, each opening to its terms, equations, parameters and sources. */
public final class EstimatesSection extends ElementSection {

	private static final int TREE_HEIGHT = 120;
	private static final int DRIVERS = 3;
	@NonNullByDefault({})
	private TreeViewer tree;
	@NonNullByDefault({})
	private Label explanation;

	@Override
	protected void create(Composite body) {
		Composite frame = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(Columns.VIEW_WIDTH, TREE_HEIGHT).applyTo(frame);
		tree = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		tree.setContentProvider(new EstimateTree());
		ColumnViewerToolTipSupport.enableFor(tree);
		Columns.of(tree).add(Messages.columns_estimate, 38, EstimateTree::name)
				.add(Messages.columns_value, 32, EstimateTree::value).fit(Columns.RESISTANCE)
				.add(Messages.columns_share, 10, EstimateTree::share)
				.add(Messages.columns_basis, 28, EstimateTree::origin);
		explanation = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 48).applyTo(explanation);
		tree.addSelectionChangedListener(event -> explain());
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	protected void show(DesignPart part, EObject element) {
		List<EstimateResult> estimates = estimates(part, element);
		if (!estimates.equals(tree.getInput())) {
			tree.setInput(estimates);
			tree.expandToLevel(2);
		} else {
			// other units may be preferred
			tree.refresh();
		}
		explain();
	}

	private static List<EstimateResult> estimates(DesignPart part, EObject element) {
		return assessment(part, element).flatMap(stack -> switch (element) {
		case Layer layer -> stack.layers().stream().filter(result -> result.layer().id().equals(layer.getId()))
				.map(result -> result.estimates()).findFirst();
		case Boundary boundary -> stack.boundaries().stream()
				.filter(result -> result.boundary().id().equals(boundary.getId())).map(result -> result.estimates()).findFirst();
		default -> Optional.<List<EstimateResult>>empty();
		}).orElse(List.of());
	}

	private void explain() {
		Object chosen = tree.getStructuredSelection().getFirstElement();
		explanation.setText(switch (chosen) {
		case TermResult term -> explanation(term);
		case EstimateResult estimate -> drivers(estimate);
		case null, default -> tree.getTree().getItemCount() == 0 ? Messages.explain_none : Messages.explain_hint;
		});
	}

	private static String explanation(TermResult term) {
		String values = term.term().parameters().stream()
				.map(parameter -> parameter.symbol() + " = " + Origins.value(parameter.value(), parameter.unit())) //$NON-NLS-1$
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		String flags = String.join(", ", term.term().flags()); //$NON-NLS-1$
		return term.term().equation() + "\n" + values + (flags.isEmpty() ? "" : "\n" + flags); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String drivers(EstimateResult estimate) {
		String drivers = estimate.drivers().stream().limit(DRIVERS).map(driver -> measured(driver.parameter()))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return drivers.isEmpty() ? Messages.explain_hint : NLS.bind(Messages.explain_drivers, drivers);
	}

	private static String measured(Parameter parameter) {
		return parameter.measuredBy().isEmpty() ? parameter.symbol() : parameter.symbol() + " (" + parameter.measuredBy() + ')'; //$NON-NLS-1$
	}
}
