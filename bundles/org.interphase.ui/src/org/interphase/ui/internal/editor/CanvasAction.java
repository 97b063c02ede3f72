/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Text;
import org.interphase.model.Layer;
import org.interphase.model.Named;
import org.interphase.model.Stack;
import org.interphase.scene.tool.Field;
import org.interphase.ui.internal.palette.PaletteEntry;

/** What menus and keys do with the selection of the drawing. The names are those that the plug-in manifest gives. */
enum CanvasAction {
	CUT(CanvasAction::hasLayersOrStack, editor -> {
		editor.edits().copyToClipboard(editor.selectedElements());
		editor.edits().delete(editor.selectedElements());
	}, Text::cut),
	COPY(CanvasAction::hasLayersOrStack, editor -> editor.edits().copyToClipboard(editor.selectedElements()), Text::copy),
	PASTE(editor -> true, editor -> editor.edits().paste(editor.selectedElements()), Text::paste),
	DELETE(CanvasAction::hasLayersOrStack, editor -> editor.edits().delete(editor.selectedElements()), null),
	SELECT_ALL(editor -> true, editor -> editor.canvas().tools().selectAll(), Text::selectAll),
	DUPLICATE(CanvasAction::hasLayersOrStack, editor -> editor.edits().duplicate(editor.selectedElements()), null),
	MOVE_UP(CanvasAction::hasLayers, editor -> editor.edits().shift(editor.selectedElements(), -1), null),
	MOVE_DOWN(CanvasAction::hasLayers, editor -> editor.edits().shift(editor.selectedElements(), 1), null),
	NEW_STACK(editor -> true, editor -> editor.edits().insert(new PaletteEntry.EmptyStack()), null),
	EDIT_NAME(CanvasAction::hasNamed, editor -> editor.openField(Field.NAME), null),
	EDIT_THICKNESS(CanvasAction::hasLayers, editor -> editor.openField(Field.THICKNESS), null),
	ZOOM_IN(editor -> true, editor -> editor.zoom(CanvasBar.ZOOM_STEP), null),
	ZOOM_OUT(editor -> true, editor -> editor.zoom(1 / CanvasBar.ZOOM_STEP), null),
	ZOOM_ORIGINAL(editor -> true, CellstackEditor::zoomToOriginal, null),
	ZOOM_FIT(editor -> true, editor -> editor.canvas().scroll().fit(), null);

	private final Predicate<CellstackEditor> applies;
	private final Consumer<CellstackEditor> run;
	private final @Nullable Consumer<Text> inText;

	/** @param inText what it does while a text is typed; null: the key is for the text */
	CanvasAction(Predicate<CellstackEditor> applies, Consumer<CellstackEditor> run, @Nullable Consumer<Text> inText) {
		this.applies = applies;
		this.run = run;
		this.inText = inText;
	}

	boolean isEnabled(CellstackEditor editor, @Nullable Text typing) {
		return typing == null ? applies.test(editor) : inText != null;
	}

	void run(CellstackEditor editor, @Nullable Text typing) {
		Consumer<Text> textual = inText;
		if (typing == null) {
			run.accept(editor);
		} else if (textual != null) {
			textual.accept(typing);
		}
	}

	private static boolean hasLayers(CellstackEditor editor) {
		return editor.selectedElements().stream().anyMatch(Layer.class::isInstance);
	}

	private static boolean hasLayersOrStack(CellstackEditor editor) {
		return editor.selectedElements().stream()
				.anyMatch(element -> element instanceof Layer || element instanceof Stack);
	}

	private static boolean hasNamed(CellstackEditor editor) {
		return editor.selectedElements().size() == 1 && editor.selectedElements().get(0) instanceof Named;
	}
}
