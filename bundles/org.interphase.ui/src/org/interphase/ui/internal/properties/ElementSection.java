/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.interphase.core.assess.StackAssessment;
import org.interphase.model.Stack;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** A section of the properties about the selected element, kept up to date while the design or its judgement changes. */
public abstract class ElementSection extends AbstractPropertySection {

	private static final int MARGIN = 12;
	private @Nullable DesignPart part;
	private @Nullable EObject element;

	@Override
	public final void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		Composite body = new Composite(parent, SWT.NONE);
		body.setBackground(parent.getBackground());
		body.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 6).applyTo(body);
		create(body);
	}

	/** Makes the controls. */
	protected abstract void create(Composite body);

	/** Shows the element as it is now. */
	protected abstract void show(DesignPart shownPart, EObject shown);

	@Override
	public final void setInput(IWorkbenchPart from, ISelection selection) {
		super.setInput(from, selection);
		element = selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof EObject found ? found : null;
		EObject shown = element;
		part = OpenDesigns.of(from).or(() -> Optional.ofNullable(shown).flatMap(OpenDesigns::of)).orElse(null);
	}

	@Override
	public final void refresh() {
		DesignPart shownPart = part;
		EObject shown = element;
		// an element that was deleted is about to leave the selection
		if (shownPart != null && shown != null && shown.eResource() != null) {
			show(shownPart, shown);
		}
	}

	/** The judgement of the stack that an element belongs to. */
	protected static Optional<StackAssessment> assessment(DesignPart part, EObject element) {
		EObject container = element;
		while (container != null && !(container instanceof Stack)) {
			container = container.eContainer();
		}
		return container instanceof Stack stack ? Optional.ofNullable(part.assessment().of(stack)) : Optional.empty();
	}
}
