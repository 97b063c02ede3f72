/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.registry.Registries;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Treatment;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.design.DesignDocument;

/** One face of a boundary: its treatments in order of application, each with its fields, and the data of the contact. */
final class FacePanel {

	private final Composite body;
	private final Label title;
	private final Composite treatments;
	private final FieldsPanel fields;
	private final List<FieldsPanel> treatmentFields = new ArrayList<>();
	private List<Treatment> shown = List.of();
	private @Nullable DesignDocument document;
	private @Nullable Face face;

	FacePanel(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(body);
		title = new Label(body, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		treatments = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(treatments);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(treatments);
		Link add = link(body, Messages.add_treatment);
		add.addListener(SWT.Selection, event -> menu(add).setVisible(true));
		fields = new FieldsPanel(body, 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
	}

	void show(DesignDocument shownDocument, @Nullable Layer layer, @Nullable Face shownFace) {
		document = shownDocument;
		face = shownFace;
		body.setVisible(shownFace != null);
		if (shownFace == null) {
			return;
		}
		String name = layer == null || layer.getName() == null ? "" : layer.getName(); //$NON-NLS-1$
		title.setText(NLS.bind(Messages.face_title, name));
		fields.show(shownDocument, shownFace, List.of(CellstackPackage.Literals.FACE__CONTACT_FRACTION,
				CellstackPackage.Literals.FACE__CONTACT_ANGLE, CellstackPackage.Literals.FACE__SLOPE));
		List<Treatment> next = List.copyOf(shownFace.getTreatments());
		if (!next.equals(shown) || treatments.getChildren().length == 0) {
			shown = next;
			rebuild();
		}
		for (int i = 0; i < shown.size(); i++) {
			treatmentFields.get(i).show(shownDocument, shown.get(i), List.of(CellstackPackage.Literals.TREATMENT__MATERIAL,
					CellstackPackage.Literals.TREATMENT__THICKNESS, CellstackPackage.Literals.TREATMENT__DURATION,
					CellstackPackage.Literals.TREATMENT__TEMPERATURE));
		}
	}

	private void rebuild() {
		treatmentFields.clear();
		for (Control child : treatments.getChildren()) {
			child.dispose();
		}
		if (shown.isEmpty()) {
			Label none = new Label(treatments, SWT.NONE);
			none.setText(Messages.face_untreated);
			GridDataFactory.fillDefaults().span(2, 1).applyTo(none);
		}
		for (Treatment treatment : shown) {
			Label kind = new Label(treatments, SWT.NONE);
			kind.setText(label(treatment));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(kind);
			Link remove = link(treatments, Messages.remove_treatment);
			remove.addListener(SWT.Selection, event -> remove(treatment));
			FieldsPanel panel = new FieldsPanel(treatments, 1);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(panel.control());
			treatmentFields.add(panel);
		}
		treatments.requestLayout();
	}

	private static Link link(Composite parent, String text) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		return link;
	}

	private static String label(Treatment treatment) {
		String kind = String.valueOf(treatment.getKind());
		return Registries.standard().treatment(kind).map(TreatmentKind::label).orElse(kind);
	}

	private Menu menu(Control owner) {
		Menu menu = new Menu(owner);
		for (TreatmentKind kind : Contributions.registries().treatments()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(kind.label());
			item.addListener(SWT.Selection, event -> add(kind));
		}
		return menu;
	}

	private void add(TreatmentKind kind) {
		DesignDocument editedIn = document;
		Face edited = face;
		if (editedIn != null && edited != null) {
			Treatment treatment = CellstackFactory.eINSTANCE.createTreatment();
			treatment.setKind(kind.id());
			editedIn.commands().execute(StackEdits.addTreatment(editedIn.domain(), edited, treatment));
		}
	}

	private void remove(Treatment treatment) {
		DesignDocument editedIn = document;
		if (editedIn != null) {
			editedIn.commands().execute(RemoveCommand.create(editedIn.domain(), treatment.eContainer(),
					CellstackPackage.Literals.FACE__TREATMENTS, treatment));
		}
	}
}
