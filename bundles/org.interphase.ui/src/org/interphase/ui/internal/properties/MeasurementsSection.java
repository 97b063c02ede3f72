/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Provenance;
import org.interphase.ui.internal.design.DesignPart;

/** What was measured at a boundary: a list, and the fields of the chosen measurement. */
public final class MeasurementsSection extends ElementSection {

	private static final int LIST_WIDTH = 190;
	/** The fields in the order in which they are asked. */
	private static final List<EAttribute> FIRST = List.of(CellstackPackage.Literals.MEASUREMENT__QUANTITY,
			CellstackPackage.Literals.MEASUREMENT__VALUE, CellstackPackage.Literals.MEASUREMENT__UNIT,
			CellstackPackage.Literals.MEASUREMENT__GEOMETRIC_SPREAD, CellstackPackage.Literals.MEASUREMENT__PER,
			CellstackPackage.Literals.MEASUREMENT__AREA, CellstackPackage.Literals.MEASUREMENT__TEMPERATURE,
			CellstackPackage.Literals.MEASUREMENT__PRESSURE);
	private static final Set<EAttribute> HIDDEN = Set.of(CellstackPackage.Literals.IDENTIFIED__ID);
	@NonNullByDefault({})
	private ListViewer list;
	@NonNullByDefault({})
	private FieldsPanel fields;
	@NonNullByDefault({})
	private Label hint;
	@NonNullByDefault({})
	private Button remove;
	private @Nullable DesignPart part;
	private @Nullable Boundary boundary;

	@Override
	protected void create(Composite body) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(20, 6).applyTo(body);
		Composite left = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
		list = new ListViewer(left, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(false, true).hint(LIST_WIDTH, 100).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(element -> label((Measurement) element)));
		list.addSelectionChangedListener(event -> showChosen());
		Button add = button(left, Messages.add_measurement);
		add.addListener(SWT.Selection, event -> add());
		remove = button(left, Messages.remove_measurement);
		remove.addListener(SWT.Selection, event -> remove());
		Composite right = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		hint = new Label(right, SWT.WRAP);
		hint.setText(Messages.measurement_choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
		fields = new FieldsPanel(right, 2);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
	}

	private static Button button(Composite parent, String text) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		return button;
	}

	private static String label(Measurement measurement) {
		String name = measurement.getName();
		Double value = measurement.getValue();
		String unit = measurement.getUnit();
		String amount = value == null ? "" : value + (unit == null ? "" : ' ' + unit); //$NON-NLS-1$ //$NON-NLS-2$
		return name == null || name.isBlank() ? amount : name + "  " + amount; //$NON-NLS-1$
	}

	@Override
	protected void show(DesignPart shownPart, EObject element) {
		part = shownPart;
		if (!(element instanceof Boundary shown)) {
			return;
		}
		boundary = shown;
		Object chosen = list.getStructuredSelection().getFirstElement();
		list.setInput(List.copyOf(shown.getMeasurements()));
		if (chosen instanceof Measurement measurement && shown.getMeasurements().contains(measurement)) {
			list.setSelection(new StructuredSelection(measurement));
		} else if (!shown.getMeasurements().isEmpty()) {
			list.setSelection(new StructuredSelection(shown.getMeasurements().get(0)));
		}
		showChosen();
	}

	private void showChosen() {
		DesignPart shownPart = part;
		boolean isChosen = list.getStructuredSelection().getFirstElement() instanceof Measurement && shownPart != null;
		if (list.getStructuredSelection().getFirstElement() instanceof Measurement measurement && shownPart != null) {
			Stream<EAttribute> others = measurement.eClass().getEAllAttributes().stream()
					.filter(feature -> !FIRST.contains(feature) && !HIDDEN.contains(feature) && !feature.isMany());
			fields.show(shownPart.document(), measurement, Stream.concat(FIRST.stream(), others).toList());
		}
		fields.control().setVisible(isChosen);
		hint.setVisible(!isChosen);
		remove.setEnabled(isChosen);
	}

	private void add() {
		DesignPart shownPart = part;
		Boundary edited = boundary;
		if (shownPart != null && edited != null) {
			Measurement measurement = CellstackFactory.eINSTANCE.createMeasurement();
			measurement.setId(EcoreUtil.generateUUID());
			measurement.setName(NLS.bind(Messages.measurement_new, edited.getMeasurements().size() + 1));
			measurement.setQuantity(MeasuredQuantity.ASR);
			measurement.setUnit("ohm cm2"); //$NON-NLS-1$
			measurement.setProvenance(Provenance.USER);
			shownPart.document().commands().execute(AddCommand.create(shownPart.document().domain(), edited,
					CellstackPackage.Literals.BOUNDARY__MEASUREMENTS, measurement));
			list.setSelection(new StructuredSelection(measurement));
		}
	}

	private void remove() {
		DesignPart shownPart = part;
		if (shownPart != null && list.getStructuredSelection().getFirstElement() instanceof Measurement measurement) {
			shownPart.document().commands().execute(RemoveCommand.create(shownPart.document().domain(),
					measurement.eContainer(), CellstackPackage.Literals.BOUNDARY__MEASUREMENTS, measurement));
		}
	}
}
