/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.QuantityException;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** Edits one feature of layers in a cell. What is wrong with a text is shown at the status line, and nothing is changed. */
final class LayerCell extends EditingSupport {

	private final EAttribute feature;
	private final TextCellEditor editor;
	private final Function<Layer, String> text;

	LayerCell(TableViewer viewer, EAttribute feature, Function<Layer, String> text,
			Consumer<@Nullable String> onProblem) {
		super(viewer);
		this.feature = feature;
		this.text = text;
		editor = new TextCellEditor(viewer.getTable());
		editor.setValidator(typed -> problem(String.valueOf(typed)));
		editor.addListener(new ICellEditorListener() {
			@Override
			public void applyEditorValue() {
				onProblem.accept(null);
			}

			@Override
			public void cancelEditor() {
				onProblem.accept(null);
			}

			@Override
			public void editorValueChanged(boolean oldValidState, boolean newValidState) {
				onProblem.accept(editor.getErrorMessage());
			}
		});
	}

	private @Nullable String problem(String typed) {
		Optional<FeatureQuantity> quantity = FeatureQuantity.of(feature);
		try {
			if (quantity.isPresent() && !typed.isBlank()) {
				quantity.get().parse(typed);
			}
			return null;
		} catch (QuantityException exception) {
			return exception.getMessage();
		}
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return true;
	}

	@Override
	protected Object getValue(Object element) {
		return text.apply((Layer) element);
	}

	@Override
	protected void setValue(Object element, Object value) {
		Layer layer = (Layer) element;
		String typed = String.valueOf(value).strip();
		if (!typed.equals(text.apply(layer)) && problem(typed) == null) {
			OpenDesigns.of(layer).ifPresent(part -> set(part, layer, typed));
		}
	}

	private void set(DesignPart part, Layer layer, String typed) {
		try {
			Command command = FeatureQuantity.of(feature).isPresent()
					? StackEdits.setQuantity(part.document().domain(), layer, feature, typed)
					: StackEdits.set(part.document().domain(), layer, feature, typed.isEmpty() ? null : plain(typed));
			part.document().commands().execute(command);
		} catch (QuantityException exception) {
			throw new IllegalStateException("The text was checked before.", exception); //$NON-NLS-1$
		}
	}

	/** A material is stored by its id, whatever it was called. */
	private String plain(String typed) {
		return feature == CellstackPackage.Literals.LAYER__MATERIAL
				? Registries.standard().materials().find(typed).map(MaterialRecord::id).orElse(typed) : typed;
	}
}
