/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.Phase;
import org.interphase.model.PhaseFraction;
import org.interphase.scene.LayerNames;
import org.interphase.ui.internal.AccessibleName;
import org.interphase.ui.internal.design.DesignPart;

/** What a composite is made of: its phases with their materials and fractions. */
public final class PhasesSection extends ElementSection {

	private static final int TABLE_HEIGHT = 84;
	@NonNullByDefault({})
	private TableViewer table;
	@NonNullByDefault({})
	private Label known;
	@NonNullByDefault({})
	private Button remove;
	private @Nullable DesignPart part;
	private @Nullable EObject composite;

	@Override
	protected void create(Composite body) {
		Label title = new Label(body, SWT.NONE);
		title.setText(Messages.phases_title);
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(FieldsPanel.GAP, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Composite frame = new Composite(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(Columns.VIEW_WIDTH, TABLE_HEIGHT).applyTo(frame);
		table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.setContentProvider(ArrayContentProvider.getInstance());
		AccessibleName.give(table.getTable(), Messages.phases_title);
		table.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
		FeatureCell fraction = FeatureCell.of(CellstackPackage.Literals.PHASE_FRACTION__FRACTION);
		Columns.of(table)
				.add(Messages.phases_phase, 30, element -> ModelNames.literal(((PhaseFraction) element).getPhase()),
						new CheckedCell<>(table, PhaseFraction.class, value -> ModelNames.literal(value.getPhase()),
								(value, typed) -> byName(typed).isPresent() ? Optional.empty()
										: Optional.of(NLS.bind(Messages.phases_unknownPhase, names())),
								(value, typed) -> byName(typed).ifPresent(
										phase -> AttributeCell.set(value, CellstackPackage.Literals.PHASE_FRACTION__PHASE, phase))))
				.add(Messages.phases_material, 40, element -> shown((PhaseFraction) element),
						new CheckedCell<>(table, PhaseFraction.class, value -> Objects.requireNonNullElse(value.getMaterial(), ""), //$NON-NLS-1$
								(value, typed) -> Optional.empty(), (value, typed) -> AttributeCell.set(value,
										CellstackPackage.Literals.PHASE_FRACTION__MATERIAL, id(typed))))
				.add(Messages.phases_fraction, 20, element -> fraction.text(((PhaseFraction) element).getFraction()),
						AttributeCell.of(table, PhaseFraction.class, CellstackPackage.Literals.PHASE_FRACTION__FRACTION));
		Composite buttons = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.phases_add, this::add);
		remove = button(buttons, Messages.phases_remove, this::remove);
		known = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(Columns.VIEW_WIDTH, SWT.DEFAULT).applyTo(known);
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	@Override
	protected void show(DesignPart shownPart, EObject element) {
		part = shownPart;
		composite = element;
		if (!(element instanceof org.interphase.model.Composite shown) || table.isCellEditorActive()) {
			return;
		}
		List<PhaseFraction> rows = List.copyOf(shown.getPhases());
		if (!rows.equals(table.getInput())) {
			table.setInput(rows);
		} else {
			table.refresh();
		}
		remove.setEnabled(!table.getSelection().isEmpty());
		known.setText(rows.isEmpty() && element instanceof Layer layer ? ofLibrary(layer) : ""); //$NON-NLS-1$
		known.requestLayout();
	}

	/** What is assumed as long as no phases are written. */
	private static String ofLibrary(Layer layer) {
		String material = layer.getMaterial();
		String parts = material == null ? "" : Registries.standard().materials().find(material).stream() //$NON-NLS-1$
				.flatMap(found -> found.parts().stream()).map(found -> ModelNames.literal(found.phase()) + ' ' + shown(found.material()))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return parts.isEmpty() ? Messages.phases_none : NLS.bind(Messages.phases_library, parts);
	}

	private static String shown(PhaseFraction value) {
		String material = value.getMaterial();
		return material == null ? "" : shown(material); //$NON-NLS-1$
	}

	private static String shown(String material) {
		return Registries.standard().materials().find(material).map(LayerNames::symbol).orElse(material);
	}

	/** A material is stored by its id, whatever it was called. */
	private static @Nullable String id(String typed) {
		return typed.isEmpty() ? null
				: Registries.standard().materials().find(typed).map(MaterialRecord::id).orElse(typed);
	}

	private static Optional<Phase> byName(String typed) {
		return Arrays.stream(Phase.values()).filter(phase -> ModelNames.literal(phase).equalsIgnoreCase(typed)).findFirst();
	}

	private static String names() {
		return Arrays.stream(Phase.values()).map(ModelNames::literal).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private void add() {
		DesignPart shownPart = part;
		EObject edited = composite;
		if (shownPart != null && edited != null) {
			PhaseFraction phase = CellstackFactory.eINSTANCE.createPhaseFraction();
			phase.setId(EcoreUtil.generateUUID());
			shownPart.document().commands().execute(AddCommand.create(shownPart.document().domain(), edited,
					CellstackPackage.Literals.COMPOSITE__PHASES, phase));
		}
	}

	private void remove() {
		DesignPart shownPart = part;
		EObject edited = composite;
		if (shownPart != null && edited != null
				&& table.getStructuredSelection().getFirstElement() instanceof PhaseFraction phase) {
			shownPart.document().commands().execute(RemoveCommand.create(shownPart.document().domain(), edited,
					CellstackPackage.Literals.COMPOSITE__PHASES, phase));
		}
	}
}
