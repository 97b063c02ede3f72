/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.registry.Registries;
import org.interphase.model.Layer;
import org.interphase.model.Material;
import org.interphase.model.PropertyValue;
import org.interphase.ui.internal.design.DesignPart;

/**
 * The material of a layer as the judgement sees it: every value of every property with its source. A copy in the design can
 * be edited.
 */
public final class MaterialSection extends ElementSection {

	private static final int TABLE_HEIGHT = 130;
	/** A value and a temperature that are as long as most. */
	private static final String VALUE = "0.25 mS/cm \u2013 1.5 mS/cm"; //$NON-NLS-1$
	private static final String TEMPERATURE = "100 degC"; //$NON-NLS-1$
	@NonNullByDefault({})
	private Label title;
	@NonNullByDefault({})
	private MaterialTools tools;
	@NonNullByDefault({})
	private TableViewer values;

	@Override
	protected void create(Composite body) {
		title = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		tools = new MaterialTools(body, () -> values.getStructuredSelection().getFirstElement());
		Composite frame = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(Columns.VIEW_WIDTH, TABLE_HEIGHT).applyTo(frame);
		values = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		values.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(values);
		values.addSelectionChangedListener(event -> tools.update());
		addColumns(values);
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	/** The columns of a table of property values: those of a library are shown, those of a design can be edited. */
	public static void addColumns(TableViewer values) {
		ValueCells cells = new ValueCells(values);
		Columns columns = Columns.of(values);
		columns.add(Messages.columns_property, 22, text(value -> value.qualifier().isEmpty() ? Words.of(value.property())
				: Words.of(value.property()) + ", " + value.qualifier())) //$NON-NLS-1$
				.fit(Words.of(Property.ELECTRONIC_CONDUCTIVITY));
		columns.add(Messages.columns_value, 24, text(Origins::value), cells.value()).fit(VALUE);
		columns.add(Messages.columns_temperature, 9, text(value -> Origins.temperature(value.temperature())), cells.temperature()).fit(TEMPERATURE);
		columns.add(Messages.columns_provenance, 15, text(value -> Origins.provenance(value.provenance())))
				.fit(Stream.of(Provenance.values()).map(Origins::provenance).toArray(String[]::new));
		columns.add(Messages.columns_source, 34, text(value -> Origins.citations(value.sources())), cells.source());
		columns.add(Messages.columns_note, 26, text(PropertyRecord::note), cells.note());
	}

	private static Function<Object, @Nullable String> text(Function<PropertyRecord, String> text) {
		return row -> switch (row) {
		case PropertyRecord record -> text.apply(record);
		case PropertyValue value -> DesignMaterials.record(value).map(text).orElse(value.getProperty());
		default -> null;
		};
	}

	@Override
	protected void show(DesignPart part, EObject element) {
		if (!(element instanceof Layer layer)) {
			return;
		}
		Optional<MaterialRecord> material = material(part, layer);
		Optional<Material> own = DesignMaterials.of(layer);
		title.setText(material.map(found -> NLS.bind(Messages.material_summary,
				new Object[] { found.name(), found.family(), found.formula() }).replaceAll("(, )+$", "")) //$NON-NLS-1$ //$NON-NLS-2$
				.orElse(Messages.material_none));
		tools.show(part.document(), material.orElse(null), own.orElse(null));
		List<?> rows = own.isPresent() ? List.copyOf(own.get().getProperties())
				: material.map(MaterialRecord::properties).orElse(List.of());
		if (values.isCellEditorActive()) {
			return;
		}
		if (!rows.equals(values.getInput())) {
			values.setInput(rows);
		} else {
			// a value was edited, or other units may be preferred
			values.refresh();
		}
		tools.update();
	}

	/** As it was judged, with the values of the design before those of the library; from the library until then. */
	private static Optional<MaterialRecord> material(DesignPart part, Layer layer) {
		Optional<MaterialRecord> judged = assessment(part, layer).flatMap(stack -> stack.layers().stream()
				.filter(result -> result.layer().id().equals(layer.getId())).findFirst())
				.map(result -> result.layer().material()).filter(found -> !found.library().isEmpty());
		String name = layer.getMaterial();
		return judged.or(() -> name == null ? Optional.empty() : Registries.standard().materials().find(name));
	}
}
