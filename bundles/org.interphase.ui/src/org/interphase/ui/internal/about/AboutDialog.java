/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.about;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.Logo;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.properties.Columns;

/** Name, version and licence of the product, and of each part of it, with who makes it and how much it contributes. */
public final class AboutDialog extends Dialog {

	private static final int LOGO = 72;
	private static final Point SIZE = new Point(900, 560);
	private final List<Component> components = Component.installed(Contributions.all());

	/** With a parent. */
	public AboutDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.about_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 4).applyTo(area);
		Label logo = new Label(area, SWT.NONE);
		logo.setImage(Icons.image(Icons.APPLICATION, LOGO, area));
		GridDataFactory.swtDefaults().span(1, 4).align(SWT.CENTER, SWT.BEGINNING).applyTo(logo);
		Label name = text(area, Logo.NAME);
		name.setFont(JFaceResources.getHeaderFont());
		text(area, NLS.bind(Messages.about_version, Component.version(Component.product())));
		text(area, Messages.about_description);
		text(area, Messages.about_licenceText);
		Label parts = text(area, NLS.bind(Messages.about_parts, components.size(), components.stream().filter(part -> part.contributions() > 0).count()));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(parts);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table(area));
		return area;
	}

	private static Label text(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private Composite table(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		TableViewer viewer = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		Columns.of(viewer).add(Messages.about_component, 36, part -> ((Component) part).name())
				.add(Messages.about_vendor, 26, part -> ((Component) part).vendor())
				.add(Messages.about_versionColumn, 10, part -> ((Component) part).version())
				.add(Messages.about_licence, 18, part -> ((Component) part).licence())
				.add(Messages.about_contributions, 10, part -> contributions((Component) part));
		viewer.setInput(components);
		return body;
	}

	private static String contributions(Component part) {
		return part.contributions() == 0 ? "" : String.valueOf(part.contributions()); //$NON-NLS-1$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.about_close, true);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
