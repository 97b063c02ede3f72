/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.QuantityException;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Measurement;
import org.interphase.scene.Amounts;
import org.interphase.ui.internal.properties.Columns;
import org.interphase.ui.internal.table.RowNumbers;
import org.interphase.ui.internal.table.TextPreviewDialog;

/** Shows the points that a table of a spectrum makes, and what is wrong with the other rows, before anything is taken over. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class ImportSpectrumDialog extends TextPreviewDialog {

	private static final Point SIZE = new Point(760, 680);
	private static final int AREA_WIDTH = 120;
	private static final String AREA_EXAMPLE = "0.785 cm2"; //$NON-NLS-1$
	private static final FeatureQuantity AREA = FeatureQuantity.of(CellstackPackage.Literals.MEASUREMENT__AREA).orElseThrow();
	private final @Nullable Double stackArea;
	private String name;
	private MeasuredSpectrum spectrum = SpectrumTable.read(""); //$NON-NLS-1$
	private boolean isTurned;
	private @Nullable Double sampleArea;
	private String areaProblem = ""; //$NON-NLS-1$
	@NonNullByDefault({})
	private Button turned;

	/**
	 * The dialog.
	 *
	 * @param first     the text to begin with, e.g. from the clipboard
	 * @param stackArea area of the stack, cm2, that counts where no other one is given; null if unknown
	 */
	public ImportSpectrumDialog(Shell parent, String first, @Nullable Double stackArea) {
		super(parent, Messages.import_title, first, SIZE);
		this.stackArea = stackArea;
		name = Messages.spectrum;
	}

	/** A measurement with the points; empty if there are none. */
	public Optional<Measurement> measurement() {
		List<SpectrumPoint> points = spectrum.points(isTurned);
		return points.isEmpty() ? Optional.empty() : Optional.of(SpectrumMeasurement.of(name, spectrum.unit(), sampleArea, points));
	}

	/** Reads a file in place of what was read before. */
	public void open(Path file) {
		try {
			String content = SpectrumFile.read(file);
			name = String.valueOf(file.getFileName());
			setText(content);
		} catch (IOException unreadable) {
			setMessage(NLS.bind(Messages.file_unreadable, file, unreadable.getMessage()), IMessageProvider.ERROR);
		}
	}

	@Override
	protected String hint() {
		return Messages.import_hint;
	}

	@Override
	protected String take() {
		return Messages.import_take;
	}

	@Override
	protected boolean canTake() {
		return !spectrum.points().isEmpty() && areaProblem.isEmpty();
	}

	@Override
	protected void createBesideHint(Composite parent) {
		Button open = new Button(parent, SWT.PUSH);
		open.setText(Messages.import_open);
		open.addListener(SWT.Selection, event -> ask());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(open);
	}

	@Override
	protected void createAbovePreview(Composite parent) {
		turned = new Button(parent, SWT.CHECK);
		turned.setText(Messages.import_turned);
		turned.addListener(SWT.Selection, event -> turn(turned.getSelection()));
		createArea(parent);
	}

	private void createArea(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
		Label label = new Label(line, SWT.NONE);
		label.setText(Messages.import_area);
		Text area = new Text(line, SWT.BORDER);
		GridDataFactory.swtDefaults().hint(AREA_WIDTH, SWT.DEFAULT).applyTo(area);
		Double ofStack = stackArea;
		area.setMessage(ofStack == null ? AREA_EXAMPLE : Amounts.STANDARD.rounded(ofStack, AREA.unit()));
		area.addModifyListener(event -> area(area.getText()));
		Label use = new Label(line, SWT.NONE);
		use.setText(Messages.import_areaUse);
	}

	private void area(String written) {
		areaProblem = ""; //$NON-NLS-1$
		sampleArea = null;
		try {
			sampleArea = written.isBlank() ? null : Double.valueOf(AREA.parse(written));
		} catch (QuantityException wrong) {
			areaProblem = wrong.getMessage();
		}
		showState();
	}

	@Override
	protected void addColumns(Columns columns) {
		columns
				.add(Messages.cell_number, 8,
						new RowNumbers(row -> ((SpectrumRow) row).number(), row -> ((SpectrumRow) row).made().isPresent()))
				.add(Messages.cell_frequency, 18, row -> value(row, "Hz", SpectrumPoint::frequency)) //$NON-NLS-1$
				.add(Messages.cell_real, 18, row -> value(row, spectrum.unit(), SpectrumPoint::real))
				.add(Messages.cell_imaginary, 18,
						row -> value(row, spectrum.unit(), point -> isTurned ? -point.imaginary() : point.imaginary()))
				.add(Messages.cell_problem, 40, row -> ((SpectrumRow) row).problem());
	}

	private static String value(Object row, String unit, ToDoubleFunction<SpectrumPoint> part) {
		return ((SpectrumRow) row).made().map(point -> Amounts.number(part.applyAsDouble(point)) + ' ' + Amounts.symbol(unit))
				.orElse(""); //$NON-NLS-1$
	}

	private void ask() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.import_title);
		String chosen = dialog.open();
		if (chosen != null) {
			open(Path.of(chosen));
		}
	}

	@Override
	protected void read(String written) {
		spectrum = SpectrumTable.read(written);
		turned.setSelection(spectrum.isTurned());
		turn(spectrum.isTurned());
		showState();
	}

	private void showState() {
		int good = spectrum.points().size();
		int rows = spectrum.rows().size();
		if (!areaProblem.isEmpty()) {
			setMessage(areaProblem, IMessageProvider.ERROR);
		} else if (text().isBlank()) {
			setMessage(Messages.import_empty, IMessageProvider.NONE);
		} else if (good == 0) {
			setMessage(Messages.import_none, IMessageProvider.ERROR);
		} else if (good < rows) {
			setMessage(NLS.bind(Messages.import_bad, rows - good, rows), IMessageProvider.WARNING);
		} else if (spectrum.needsArea() && sampleArea == null && stackArea == null) {
			setMessage(NLS.bind(Messages.import_noArea, good), IMessageProvider.INFORMATION);
		} else {
			setMessage(NLS.bind(spectrum.named() ? Messages.import_good : Messages.import_unnamed, good), IMessageProvider.NONE);
		}
		enable();
	}

	private void turn(boolean turn) {
		isTurned = turn;
		show(spectrum.rows());
	}
}
