/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
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
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.ImpedancePoint;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Provenance;
import org.interphase.model.Stack;
import org.interphase.scene.Amounts;
import org.interphase.ui.internal.AccessibleName;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.spectrum.ImportSpectrumDialog;
import org.interphase.ui.internal.table.ClipboardTable;

/** What was measured at a boundary or of a whole stack: a list, and the fields of the chosen measurement. */
public final class MeasurementsSection extends ElementSection {

	private static final int LIST_WIDTH = 170;
	/** Width at which texts wrap where there is no more room. */
	private static final int HINT_WIDTH = 160;
	private static final String HERTZ = "Hz"; //$NON-NLS-1$
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
	@NonNullByDefault({})
	private Label spectrum;
	private @Nullable EObject owner;

	@Override
	protected void create(Composite body) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(14, 6).applyTo(body);
		Composite left = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
		list = new ListViewer(left, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, 100).applyTo(list.getControl());
		AccessibleName.give(list.getControl(), Messages.measurement_list);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(element -> label((Measurement) element)));
		list.addSelectionChangedListener(event -> showChosen());
		Button add = button(left, Messages.add_measurement);
		add.addListener(SWT.Selection, event -> add());
		remove = button(left, Messages.remove_measurement);
		remove.addListener(SWT.Selection, event -> remove());
		Button imported = button(left, Messages.import_spectrum);
		imported.addListener(SWT.Selection, event -> importSpectrum(imported.getShell()));
		Composite right = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		hint = new Label(right, SWT.WRAP);
		hint.setText(Messages.measurement_choose);
		// wraps to the width that there is
		GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(hint);
		// beside the list there is room for one column
		fields = new FieldsPanel(right, 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
		spectrum = new Label(right, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(spectrum);
	}

	private static Button button(Composite parent, String text) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private static String label(Measurement measurement) {
		String written = measurement.getName();
		String name = written == null || written.isBlank() ? ModelNames.literal(measurement.getQuantity()) : written;
		Double value = measurement.getValue();
		String unit = Objects.requireNonNullElse(measurement.getUnit(), ""); //$NON-NLS-1$
		return value == null ? name : (name + "  " + Amounts.number(value) + ' ' + unit).strip(); //$NON-NLS-1$
	}

	@Override
	protected void show(DesignPart shownPart, EObject element) {
		part = shownPart;
		owner = element;
		Object chosen = list.getStructuredSelection().getFirstElement();
		List<Measurement> measurements = List.copyOf(measurements(element));
		list.setInput(measurements);
		if (chosen instanceof Measurement measurement && measurements.contains(measurement)) {
			list.setSelection(new StructuredSelection(measurement));
		} else if (!measurements.isEmpty()) {
			list.setSelection(new StructuredSelection(measurements.get(0)));
		}
		showChosen();
	}

	private static List<Measurement> measurements(EObject owner) {
		return switch (owner) {
		case Boundary boundary -> boundary.getMeasurements();
		case Stack stack -> stack.getMeasurements();
		default -> List.of();
		};
	}

	private static EReference feature(EObject owner) {
		return owner instanceof Stack ? CellstackPackage.Literals.STACK__MEASUREMENTS
				: CellstackPackage.Literals.BOUNDARY__MEASUREMENTS;
	}

	private void showChosen() {
		DesignPart shownPart = part;
		boolean isChosen = list.getStructuredSelection().getFirstElement() instanceof Measurement && shownPart != null;
		if (list.getStructuredSelection().getFirstElement() instanceof Measurement measurement && shownPart != null) {
			Stream<EAttribute> others = measurement.eClass().getEAllAttributes().stream()
					.filter(feature -> !FIRST.contains(feature) && !HIDDEN.contains(feature) && !feature.isMany());
			fields.show(shownPart.document(), measurement, Stream.concat(FIRST.stream(), others).toList());
			spectrum.setText(range(measurement.getSpectrum()));
		}
		spectrum.setVisible(isChosen);
		fields.setVisible(isChosen);
		hint.setVisible(!isChosen);
		((GridData) hint.getLayoutData()).exclude = isChosen;
		hint.requestLayout();
		remove.setEnabled(isChosen);
	}

	/** How many points a spectrum has, and over which frequencies. */
	private static String range(List<ImpedancePoint> points) {
		DoubleSummaryStatistics hertz = points.stream().map(ImpedancePoint::getFrequency).filter(Objects::nonNull)
				.mapToDouble(Double::doubleValue).summaryStatistics();
		return hertz.getCount() == 0 ? "" //$NON-NLS-1$
				: NLS.bind(Messages.measurement_spectrum, new Object[] { points.size(), Amounts.STANDARD.rounded(hertz.getMin(), HERTZ),
						Amounts.STANDARD.rounded(hertz.getMax(), HERTZ) });
	}

	private void add() {
		EObject edited = owner;
		if (edited != null) {
			Measurement measurement = CellstackFactory.eINSTANCE.createMeasurement();
			measurement.setId(EcoreUtil.generateUUID());
			measurement.setName(NLS.bind(Messages.measurement_new, measurements(edited).size() + 1));
			measurement.setQuantity(MeasuredQuantity.ASR);
			measurement.setUnit("ohm cm2"); //$NON-NLS-1$
			measurement.setProvenance(Provenance.USER);
			add(edited, measurement);
		}
	}

	private void importSpectrum(Shell shell) {
		EObject edited = owner;
		if (edited != null) {
			Stack stack = edited instanceof Stack own ? own : (Stack) edited.eContainer();
			ImportSpectrumDialog dialog = new ImportSpectrumDialog(shell, ClipboardTable.text(shell.getDisplay()), stack.getArea());
			if (dialog.open() == Window.OK) {
				dialog.measurement().ifPresent(measurement -> add(edited, measurement));
			}
		}
	}

	private void add(EObject edited, Measurement measurement) {
		DesignPart shownPart = part;
		if (shownPart != null) {
			shownPart.document().commands().execute(
					AddCommand.create(shownPart.document().domain(), edited, feature(edited), measurement));
			list.setSelection(new StructuredSelection(measurement));
		}
	}

	private void remove() {
		DesignPart shownPart = part;
		EObject edited = owner;
		if (shownPart != null && edited != null && list.getStructuredSelection().getFirstElement() instanceof Measurement measurement) {
			shownPart.document().commands().execute(
					RemoveCommand.create(shownPart.document().domain(), edited, feature(edited), measurement));
		}
	}
}
