/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.wizard;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.model.Design;
import org.interphase.sirius.internal.Messages;

/** Asks what the design of a project starts from. */
@NonNullByDefault({})
final class DesignPage extends WizardPage {

	private final List<DesignTemplate> templates = Registries.standard().templates();
	private ComboViewer choice;

	DesignPage() {
		super("design"); //$NON-NLS-1$
		setTitle(Messages.design_title);
		setDescription(Messages.design_description);
		setPageComplete(!templates.isEmpty());
		if (templates.isEmpty()) {
			setErrorMessage(Messages.design_none);
		}
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).numColumns(2).applyTo(body);
		new Label(body, SWT.NONE).setText(Messages.design_template);
		choice = new ComboViewer(body, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice.getControl());
		choice.setContentProvider(ArrayContentProvider.getInstance());
		choice.setLabelProvider(LabelProvider.createTextProvider(template -> ((DesignTemplate) template).name()));
		choice.setInput(templates);
		if (!templates.isEmpty()) {
			choice.setSelection(new StructuredSelection(templates.get(0)));
		}
		setControl(body);
	}

	/** A new design like the chosen template. */
	Design design() {
		DesignTemplate chosen = choice == null ? templates.get(0)
				: (DesignTemplate) choice.getStructuredSelection().getFirstElement();
		return chosen.create();
	}
}
