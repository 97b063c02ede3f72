/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.model.Boundary;
import org.interphase.ui.WorkbenchPump;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class ContextMenuTest {

	/** LATP is reduced by lithium; the rules say so and offer fixes. */
	private static final String BAD = "Li 50 um | LATP 300 um | LFP 60 um @ 25 C";

	private static List<MenuItem> shown(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.asList(menu.getItems());
	}

	private static List<String> texts(List<MenuItem> items) {
		return items.stream().map(MenuItem::getText).toList();
	}

	private static List<MenuItem> open(CanvasFixture hand, int[] at) {
		hand.mouse(SWT.MouseDown, at, 3, 0);
		WorkbenchPump.settle();
		return new ArrayList<>(shown(hand.canvas.getMenu()));
	}

	@Test
	void boundaryOffersTheFixesOfItsFindings() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(BAD)) {
			Boundary boundary = hand.stack.getBoundaries().get(0);
			List<Finding> findings = hand.editor.assessment().latest().orElseThrow().stacks().get(0).findings().stream()
					.filter(finding -> finding.element().equals(boundary.getId())
							&& !Registries.standard().quickFixes(finding.rule()).isEmpty())
					.toList();
			assertFalse(findings.isEmpty(), "the rules offer a fix here");
			List<MenuItem> items = open(hand, hand.middle(hand.boundary(0)));
			MenuItem fix = items.stream().filter(item -> item.getText().startsWith(findings.get(0).rule() + ":")).findFirst()
					.orElseThrow(() -> new AssertionError(texts(items).toString()));
			List<String> before = hand.materials();
			fix.notifyListeners(SWT.Selection, new Event());
			WorkbenchPump.settle();
			assertTrue(hand.editor.isDirty(), "the fix was applied");
			hand.assertOneStep(before);
		}
	}

	@Test
	void interlayerIsInsertedAndFaceTreatedFromTheMenu() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(CanvasFixture.CELL)) {
			List<MenuItem> items = open(hand, hand.middle(hand.boundary(0)));
			MenuItem insert = items.stream().filter(item -> item.getText().equals("Insert interlayer")).findFirst().orElseThrow();
			MenuItem gel = shown(insert.getMenu()).stream().filter(item -> item.getText().startsWith("Gel")).findFirst()
					.orElseThrow();
			List<String> before = hand.materials();
			gel.notifyListeners(SWT.Selection, new Event());
			WorkbenchPump.settle();
			assertEquals(6, hand.stack.getLayers().size());
			hand.assertOneStep(before);
			List<MenuItem> next = open(hand, hand.middle(hand.boundary(0)));
			assertEquals(2, texts(next).stream().filter(text -> text.startsWith("Treat face of")).count(),
					() -> texts(next).toString());
		}
	}

	/** What was typed into must be editable again at once. */
	@Test
	void layerOffersItsCommandsAlsoAfterItsNameWasTyped() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(CanvasFixture.CELL)) {
			hand.click(hand.middle(2), 0);
			List<String> before = texts(open(hand, hand.middle(2)));
			hand.mouse(SWT.MouseDoubleClick, hand.middle(2), 1, 0);
			Text field = Stream.of(hand.canvas.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
			open(hand, hand.middle(1));
			field.setText("Separator");
			field.notifyListeners(SWT.DefaultSelection, new Event());
			hand.settled();
			List<String> after = texts(open(hand, hand.middle(2)));
			for (String command : List.of("Edit Name", "Edit Thickness", "Cu&t", "&Copy", "Duplicate", "&Delete", "&Undo")) {
				assertTrue(has(before, command) && has(after, command), () -> command + ": " + before + ", then " + after);
			}
			List<String> ofBoundary = texts(open(hand, hand.middle(hand.boundary(0))));
			assertFalse(has(ofBoundary, "&Delete"), ofBoundary::toString);
		}
	}

	private static boolean has(List<String> texts, String command) {
		return texts.stream().anyMatch(text -> text.replace("&", "").toLowerCase().startsWith(command.replace("&", "").toLowerCase()));
	}
}
