/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** A page to read: headings, paragraphs that wrap, and links. */
final class GuideForm {

	private static final int MARGIN = 16;
	private static final int READING_WIDTH = 220;
	private final FormToolkit toolkit;
	private final ScrolledForm form;

	GuideForm(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		parent.addDisposeListener(event -> toolkit.dispose());
		form = toolkit.createScrolledForm(parent);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(form.getBody());
	}

	Composite body() {
		return form.getBody();
	}

	void setFocus() {
		form.setFocus();
	}

	/** Lays it out again after a change. */
	void update() {
		form.reflow(true);
	}

	/** A heading; the first one is larger. */
	Label heading(String text, boolean isFirst) {
		Label label = toolkit.createLabel(form.getBody(), text, SWT.WRAP);
		label.setFont(isFirst ? JFaceResources.getHeaderFont() : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, isFirst ? 0 : 10).hint(READING_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A paragraph. */
	Label text(String text) {
		Label label = toolkit.createLabel(form.getBody(), text, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(READING_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A paragraph with links; the follower gets what each refers to. */
	Link links(String text, Consumer<String> follow) {
		Link link = new Link(form.getBody(), SWT.WRAP);
		toolkit.adapt(link, true, true);
		link.setText(text);
		link.addListener(SWT.Selection, event -> follow.accept(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(READING_WIDTH, SWT.DEFAULT).applyTo(link);
		return link;
	}
}
