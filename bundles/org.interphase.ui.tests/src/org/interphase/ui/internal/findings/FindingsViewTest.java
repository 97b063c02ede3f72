/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.interphase.core.rule.Finding;
import org.interphase.model.Waiver;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of findings in the real workbench. */
@NonNullByDefault({})
class FindingsViewTest {

	/** Width of the view in the window as it is at first. */
	private static final int NARROW = 430;
	private OpenedExample example;
	private FindingsView view;

	@BeforeEach
	void open() throws Exception {
		example = new OpenedExample(OpenedExample.AIR_EXPOSED);
		view = assertInstanceOf(FindingsView.class, example.page().showView(InterphaseUi.FINDINGS_VIEW));
		example.page().activate(example.part());
		view.groupBy(Grouping.SEVERITY);
		view.filterBy("");
		WorkbenchPump.settle();
	}

	@AfterEach
	void close() throws Exception {
		example.close();
	}

	@Test
	void groupsHoldAllFindings() {
		int all = view.rows().size();
		assertTrue(all > 3, "this example has findings");
		for (Grouping grouping : Grouping.values()) {
			view.groupBy(grouping);
			assertEquals(all, view.rows().size(), grouping.name());
		}
		assertEquals(List.of(""), groups(Grouping.NONE));
		assertTrue(groups(Grouping.PLACE).contains("Li|LLZO"), groups(Grouping.PLACE).toString());
	}

	private List<String> groups(Grouping grouping) {
		view.groupBy(grouping);
		return view.groups();
	}

	@Test
	void filterLeavesWhatContainsTheText() {
		FindingRow first = view.rows().get(0);
		view.filterBy(first.rule().toLowerCase());
		assertTrue(view.rows().contains(first));
		assertTrue(view.rows().stream().allMatch(row -> row.rule().equals(first.rule()) || row.contains(first.rule())));
		view.filterBy("no finding says this");
		assertEquals(List.of(), view.rows());
	}

	@Test
	void choosingALineSelectsItsElement() {
		FindingRow row = view.rows().stream().filter(line -> line.where().equals("Li|LLZO")).findFirst().orElseThrow();
		view.getSite().getSelectionProvider().setSelection(new StructuredSelection(row));
		view.actions().show();
		assertTrue(example.part().getSite().getSelectionProvider().getSelection() instanceof StructuredSelection selection
				&& selection.getFirstElement() == example.stack().getBoundaries().get(0));
	}

	@Test
	void quickFixRemovesItsFindingAndIsUndone() {
		FindingRow row = view.rows().stream().filter(line -> line.finding().isPresent()
				&& !FindingCommands.fixes(example.part().document(), line.finding().get()).isEmpty()).findFirst().orElseThrow();
		FindingCommands.Fix fix = FindingCommands.fixes(example.part().document(), row.finding().get()).get(0);
		example.part().document().commands().execute(fix.command());
		example.waitForAssessment();
		assertFalse(holds(row), fix.label());
		example.undo();
		example.waitForAssessment();
		assertTrue(holds(row));
	}

	@Test
	void chosenFindingIsReadInFullBelowTheList() {
		FindingRow row = view.rows().stream().filter(line -> !line.reason().isEmpty()).findFirst().orElseThrow();
		view.getSite().getSelectionProvider().setSelection(new StructuredSelection(row));
		assertTrue(view.detail().startsWith(row.message() + '\n' + row.reason()), view.detail());
		view.filterBy("no finding says this");
		assertEquals("Choose a finding to read it in full.", view.detail());
	}

	@Test
	void columnsNeedNoMoreThanTheViewHasAtFirst() {
		Tree tree = ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
		int width = Stream.of(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum();
		assertTrue(width <= Math.max(NARROW, tree.getClientArea().width), () -> width + " in " + tree.getClientArea());
	}

	private boolean holds(FindingRow row) {
		return view.rows().stream().anyMatch(line -> line.rule().equals(row.rule()) && line.element().equals(row.element()));
	}

	@Test
	void waivedFindingStaysWithItsReasonAndIsUndone() {
		Finding finding = view.rows().get(0).finding().orElseThrow();
		FindingCommands.waive(example.part().document(), finding, "measured after polishing", "A. Tester", false);
		example.waitForAssessment();
		Waiver waiver = example.part().document().design().getWaivers().get(0);
		assertEquals(List.of(finding.rule(), finding.element(), "measured after polishing", "A. Tester"),
				List.of(waiver.getRule(), waiver.getTarget(), waiver.getReason(), waiver.getAuthor()));
		assertEquals(1, view.rows().stream().filter(FindingRow::isWaived).count());
		example.undo();
		assertTrue(example.part().document().design().getWaivers().isEmpty());
		example.redo();
		FindingCommands.unwaive(example.part().document(), finding);
		example.waitForAssessment();
		assertEquals(0, view.rows().stream().filter(FindingRow::isWaived).count());
	}

	@Test
	void settingThatCannotBeObeyedIsSaidAtTheTop() {
		assertEquals("", view.problems());
		var document = example.part().document();
		document.commands().execute(StackEdits.set(document.domain(), document.design(),
				CellstackPackage.Literals.DESIGN__RULE_PROFILE, "no-such-profile"));
		example.waitForAssessment();
		assertTrue(view.problems().contains("no-such-profile"), view.problems());
		example.undo();
		example.waitForAssessment();
		assertEquals("", view.problems());
	}
}
