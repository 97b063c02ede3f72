/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.registry.Registries;
import org.interphase.model.Layer;
import org.interphase.ui.internal.design.DesignPart;

/** The material of a layer as the judgement sees it: every value of every property with its source. */
public final class MaterialSection extends ElementSection {

	private static final int TABLE_HEIGHT = 130;
	@NonNullByDefault({})
	private Label title;
	@NonNullByDefault({})
	private TableViewer values;

	@Override
	protected void create(Composite body) {
		title = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		Composite frame = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(frame);
		values = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		values.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(values);
		addColumns(values);
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	/** The columns of a table of property values. */
	public static void addColumns(TableViewer values) {
		Columns columns = Columns.of(values);
		column(columns, Messages.columns_property, 22, value -> value.qualifier().isEmpty() ? Words.of(value.property())
				: Words.of(value.property()) + ", " + value.qualifier()); //$NON-NLS-1$
		column(columns, Messages.columns_value, 24, Origins::value);
		column(columns, Messages.columns_temperature, 9, value -> Origins.temperature(value.temperature()));
		column(columns, Messages.columns_provenance, 15, value -> Origins.provenance(value.provenance()));
		column(columns, Messages.columns_source, 34, value -> Origins.citations(value.sources()));
		column(columns, Messages.columns_note, 26, PropertyRecord::note);
	}

	private static void column(Columns columns, String name, int weight, Function<PropertyRecord, String> text) {
		columns.add(name, weight, element -> text.apply((PropertyRecord) element));
	}

	@Override
	protected void show(DesignPart part, EObject element) {
		Optional<MaterialRecord> material = material(part, element);
		title.setText(material.map(found -> NLS.bind(Messages.material_summary,
				new Object[] { found.name(), found.family(), found.formula() }).replaceAll("(, )+$", "")) //$NON-NLS-1$ //$NON-NLS-2$
				.orElse(Messages.material_none));
		List<PropertyRecord> records = material.map(MaterialRecord::properties).orElse(List.of());
		if (!records.equals(values.getInput())) {
			values.setInput(records);
		}
	}

	/** As it was judged, with the values of the design before those of the library; from the library until then. */
	private static Optional<MaterialRecord> material(DesignPart part, EObject element) {
		if (!(element instanceof Layer layer)) {
			return Optional.empty();
		}
		Optional<StackAssessment> assessment = assessment(part, element);
		Optional<MaterialRecord> judged = assessment.flatMap(stack -> stack.layers().stream()
				.filter(result -> result.layer().id().equals(layer.getId())).findFirst())
				.map(result -> result.layer().material()).filter(found -> !found.library().isEmpty());
		String name = layer.getMaterial();
		return judged.or(() -> name == null ? Optional.empty() : Registries.standard().materials().find(name));
	}
}
