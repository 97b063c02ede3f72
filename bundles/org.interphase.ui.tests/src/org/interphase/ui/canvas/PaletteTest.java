/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.interphase.core.context.LayerKind;
import org.interphase.core.registry.Registries;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.model.PolymerInterlayer;
import org.interphase.model.Stack;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.palette.LayerTemplates;
import org.interphase.ui.internal.palette.PaletteEntry;
import org.interphase.ui.internal.preferences.UserPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import java.util.Set;

@NonNullByDefault({})
class PaletteTest {

	private CanvasFixture hand;
	private List<String> before;

	@BeforeEach
	void open() throws Exception {
		hand = new CanvasFixture(CanvasFixture.CELL);
		before = hand.materials();
	}

	@AfterEach
	void close() throws Exception {
		hand.close();
	}

	private static PaletteEntry treatment(String id) {
		return new PaletteEntry.OfTreatment(Registries.standard().treatment(id).orElseThrow());
	}

	@ParameterizedTest
	@EnumSource
	void everyKindOfLayerCanBeMade(LayerKind kind) {
		assertEquals(kind, LayerKind.of(LayerTemplates.of(kind)));
		assertFalse(LayerTemplates.label(kind).isEmpty());
	}

	@Test
	void kindsOfLayersAreShownInFullAndLongNamesEndWithAnEllipsis() {
		TreeViewer entries = hand.editor.palette().entries();
		entries.expandAll();
		List<String> shown = new ArrayList<>();
		collect(entries.getTree().getItems(), shown);
		for (LayerKind kind : LayerKind.values()) {
			assertTrue(shown.contains(LayerTemplates.label(kind)), kind::name);
		}
		int room = entries.getTree().getClientArea().width;
		GC gc = new GC(entries.getControl());
		try {
			assertTrue(shown.stream().allMatch(text -> gc.textExtent(text).x < room), shown::toString);
		} finally {
			gc.dispose();
		}
		assertTrue(shown.stream().anyMatch(text -> text.endsWith("\u2026")), "some material has a long name");
	}

	private static void collect(TreeItem[] items, List<String> texts) {
		for (TreeItem item : items) {
			texts.add(item.getText());
			collect(item.getItems(), texts);
		}
	}

	@Test
	void droppedKindGoesToTheMarkedBoundary() {
		Rectangle edge = hand.boundary(0);
		PaletteEntry polymer = new PaletteEntry.OfKind(LayerKind.POLYMER);
		assertTrue(hand.editor.paletteDrop().over(polymer, edge.x + 60, edge.y + 5));
		hand.editor.paletteDrop().drop(polymer, edge.x + 60, edge.y + 5);
		assertInstanceOf(PolymerInterlayer.class, hand.layer(1));
		assertEquals(List.of(hand.layer(1).getId()), hand.selected());
		hand.assertOneStep(before);
	}

	@Test
	void droppedLayerKeepsTheTreatmentsOfTheFaces() {
		Rectangle edge = hand.boundary(1);
		hand.editor.paletteDrop().drop(new PaletteEntry.OfKind(LayerKind.GEL), edge.x + 60, edge.y + edge.height / 2 - 1);
		assertEquals("polished", hand.stack.getBoundaries().get(2).getRightFace().getTreatments().get(0).getKind());
	}

	@Test
	void droppedTreatmentReachesTheFaceUnderThePointer() {
		Rectangle edge = hand.boundary(0);
		hand.editor.paletteDrop().drop(treatment("air-exposed"), edge.x + 60, edge.y + edge.height / 2 - 3);
		assertEquals("air-exposed", hand.stack.getBoundaries().get(0).getLeftFace().getTreatments().get(0).getKind());
		assertTrue(hand.stack.getBoundaries().get(0).getRightFace().getTreatments().isEmpty());
		hand.assertOneStep(before);
	}

	@Test
	void filterFindsMaterialsByAliasAndEnterInserts() {
		hand.editor.reveal(hand.stack.getBoundaries().get(3).getId());
		hand.editor.palette().filter().setText("latp");
		PaletteEntry found = firstEntry(hand.editor.palette().entries().getTree().getItems());
		assertTrue(found.label().toLowerCase(Locale.ROOT).contains("latp")
				|| found.keywords().toLowerCase(Locale.ROOT).contains("latp"), found::label);
		hand.editor.palette().entries().setSelection(new StructuredSelection(found));
		hand.editor.palette().entries().getTree().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(6, hand.stack.getLayers().size());
		assertEquals(before.subList(0, 4), hand.materials().subList(0, 4));
		hand.assertOneStep(before);
	}

	@Test
	void emptyStackTakesTheNextLayers() {
		hand.run("org.interphase.ui.newStack");
		assertEquals(2, hand.editor.document().design().getStacks().size());
		Stack fresh = hand.editor.document().design().getStacks().get(1);
		assertEquals(List.of(fresh.getId()), hand.selected());
		hand.editor.palette().filter().setText("llzo");
		hand.editor.palette().entries()
				.setSelection(new StructuredSelection(firstEntry(hand.editor.palette().entries().getTree().getItems())));
		hand.editor.palette().entries().getTree().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(1, fresh.getLayers().size());
		hand.run("org.eclipse.ui.edit.undo");
		hand.run("org.eclipse.ui.edit.undo");
		assertEquals(List.of(hand.stack), hand.editor.document().design().getStacks());
		hand.run("org.eclipse.ui.edit.redo");
		assertEquals(2, hand.editor.document().design().getStacks().size());
		hand.settled();
	}

	@Test
	void whatIsSwitchedOffIsNotOffered() {
		TreatmentKind kind = Registries.standard().treatments().get(0);
		hand.editor.palette().filter().setText(kind.label());
		assertTrue(labels(hand.editor.palette().entries().getTree().getItems()).contains(kind.label()));
		try {
			UserPreferences.switchOff(Set.of(kind.id()));
			WorkbenchPump.waitUntil("gone",
					() -> !labels(hand.editor.palette().entries().getTree().getItems()).contains(kind.label()));
		} finally {
			UserPreferences.switchOff(Set.of());
		}
		WorkbenchPump.waitUntil("back", () -> labels(hand.editor.palette().entries().getTree().getItems()).contains(kind.label()));
		hand.settled();
	}

	private static List<String> labels(TreeItem[] items) {
		List<String> labels = new ArrayList<>();
		for (TreeItem item : items) {
			labels.add(item.getText());
			labels.addAll(labels(item.getItems()));
		}
		return labels;
	}

	@Test
	void filterWithoutResultShowsNothing() {
		hand.editor.palette().filter().setText("no such thing");
		assertEquals(0, hand.editor.palette().entries().getTree().getItemCount());
	}

	private static PaletteEntry firstEntry(TreeItem[] items) {
		for (TreeItem item : items) {
			if (item.getData() instanceof PaletteEntry entry) {
				return entry;
			}
			PaletteEntry below = firstEntry(item.getItems());
			if (below != null) {
				return below;
			}
		}
		return null;
	}
}
