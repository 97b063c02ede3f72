/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.terms;

import java.util.List;

import org.eclipse.eef.EEFListDescription;
import org.eclipse.eef.EEFWidgetDescription;
import org.eclipse.eef.common.ui.api.IEEFFormContainer;
import org.eclipse.eef.core.api.EditingContextAdapter;
import org.eclipse.eef.core.api.controllers.AbstractEEFWidgetController;
import org.eclipse.eef.core.api.controllers.IEEFWidgetController;
import org.eclipse.eef.ide.ui.api.widgets.AbstractEEFWidgetLifecycleManager;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.common.interpreter.api.IInterpreter;
import org.eclipse.sirius.common.interpreter.api.IVariableManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.TermResult;
import org.interphase.design.internal.Judgement;
import org.interphase.model.Boundary;

/** Keeps a table of terms in step with the boundary whose properties are shown. */
@NonNullByDefault({})
final class TermTableManager extends AbstractEEFWidgetLifecycleManager {

	private final EEFListDescription description;
	private TermTable table;
	private IEEFWidgetController controller;

	TermTableManager(EEFListDescription description, IVariableManager variables, IInterpreter interpreter,
			EditingContextAdapter context) {
		super(variables, interpreter, context);
		this.description = description;
	}

	@Override
	protected void createMainControl(Composite parent, IEEFFormContainer form) {
		table = new TermTable(parent, form.getWidgetFactory());
		controller = new LabelController(description, variableManager, interpreter, editingContextAdapter);
	}

	@Override
	public void refresh() {
		super.refresh();
		table.show(terms());
	}

	/** The terms of the headline estimate, of which the list that stands here without a table is made, too. */
	private List<TermResult> terms() {
		return getWidgetSemanticElement() instanceof Boundary boundary
				? Judgement.of(boundary).flatMap(BoundaryAssessment::headline).map(EstimateResult::terms).orElse(List.of())
				: List.of();
	}

	@Override
	protected IEEFWidgetController getController() {
		return controller;
	}

	@Override
	protected EEFWidgetDescription getWidgetDescription() {
		return description;
	}

	@Override
	protected void setEnabled(boolean isEnabled) {
		// it is read only anyway, and who may not edit may read and copy
	}

	@Override
	protected Control getValidationControl() {
		return table.control();
	}

	/** Evaluates the label before the table; the rows come from the judgement. */
	private static final class LabelController extends AbstractEEFWidgetController {

		private final EEFListDescription described;

		LabelController(EEFListDescription described, IVariableManager variables, IInterpreter interpreter,
				EditingContextAdapter context) {
			super(variables, interpreter, context);
			this.described = described;
		}

		@Override
		protected EEFWidgetDescription getDescription() {
			return described;
		}
	}
}
