/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.ContributionOrder;
import org.interphase.core.registry.Registries;
import org.interphase.core.registry.ScriptReader;
import org.interphase.core.rule.Finding;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.model.Layer;
import org.interphase.ui.Controls;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.preferences.UserPreferences;
import org.interphase.ui.internal.editor.CellstackEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of contributions, what it switches, and what it says of broken ones. */
@NonNullByDefault({})
class ContributionsViewTest {

	private static final String TREATMENT = "treatment";
	private OpenedExample example;
	private ContributionsView view;

	@BeforeEach
	void open() throws Exception {
		example = new OpenedExample(OpenedExample.AIR_EXPOSED);
		view = assertInstanceOf(ContributionsView.class, example.page().showView(InterphaseUi.CONTRIBUTIONS_VIEW));
		example.page().activate(example.part());
	}

	@AfterEach
	void close() throws Exception {
		UserPreferences.switchOff(Set.of());
		UserPreferences.askInOrder(ContributionOrder.DEFAULT);
		Contributions.isolation().suspended().forEach(found -> Contributions.isolation().release(found.contribution()));
		example.page().hideView(view);
		example.close();
	}

	@Test
	void listsAllWithTheirOrigin() {
		assertEquals(Registries.standard().contributions().size(), view.rows().stream().filter(ContributionRow::isLoaded).count());
		ContributionInfo rule = row(firstRule()).info();
		assertEquals("org.interphase.rules", rule.provider());
		assertFalse(rule.version().isEmpty());
	}

	@Test
	void ruleThatIsSwitchedOffFindsNothingUntilItIsSwitchedOn() {
		String rule = firstRule();
		view.switchTo(row(rule), false);
		WorkbenchPump.settle();
		example.waitForAssessment();
		assertFalse(findings().contains(rule));
		assertEquals("switched off", row(rule).state());
		view.switchTo(row(rule), true);
		WorkbenchPump.settle();
		example.waitForAssessment();
		assertTrue(findings().contains(rule));
	}

	@Test
	void suspendedContributionCanTryAgain() {
		String rule = firstRule();
		Contributions.isolation().suspend(rule, "It hung.", "at org.interphase.rules.Somewhere");
		WorkbenchPump.settle();
		assertEquals("suspended: It hung.", row(rule).state());
		String report = row(rule).report(Contributions.all()).orElseThrow();
		for (String part : List.of(rule, "It hung.", "Bundle: org.interphase.rules " + row(rule).info().version(), "licence EPL-2.0",
				"at org.interphase.rules.Somewhere")) {
			assertTrue(report.contains(part), part + " in\n" + report);
		}
		assertTrue(isEnabled("Report...", rule));
		assertTrue(isEnabled("Try again", rule));
		example.part().assessment().judgeAgain();
		example.waitForAssessment();
		assertFalse(findings().contains(rule), "it is not asked");
		view.tryAgain(row(rule));
		example.waitForAssessment();
		assertEquals("in use", row(rule).state());
		assertFalse(isEnabled("Report...", rule), "nothing is wrong with it");
		assertEquals(Optional.empty(), row(rule).report(Contributions.all()));
		assertTrue(findings().contains(rule));
	}

	@Test
	void whatWasNotLoadedComesFirst() {
		Registries installed = new Registries.Builder().addProblem("Broken of org.acme", "no such class").build();
		List<ContributionRow> rows = ContributionRow.of(installed, Set.of(), Contributions.isolation());
		assertEquals("not loaded: no such class", rows.get(0).state());
		String report = rows.get(0).report(installed).orElseThrow();
		assertTrue(report.contains("Broken of org.acme") && report.contains("no such class"), report);
	}

	@Test
	void everyKindHasANameInTheUsersLanguage() {
		assertEquals(List.of(), view.rows().stream().map(row -> row.info().kind()).filter(kind -> !KindNames.kinds().contains(kind)).toList());
	}

	@Test
	void reportIsReadAndCopied() {
		ReportDialog dialog = new ReportDialog(view.getSite().getShell(), "R-1", "Problem: it hung");
		dialog.create();
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			List<Text> texts = Controls.all(dialog.getShell(), Text.class);
			List<Button> buttons = Controls.all(dialog.getShell(), Button.class);
			assertEquals("Report on R-1", dialog.getShell().getText());
			assertEquals("Problem: it hung", texts.get(0).getText());
			buttons.stream().filter(button -> button.getText().equals("Copy")).findFirst().orElseThrow().notifyListeners(SWT.Selection,
					new Event());
			assertEquals("Problem: it hung", clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
			dialog.close();
		}
	}

	@Test
	void orderIsMovedKeptAndReset() {
		List<String> before = ids(TREATMENT);
		assertEquals(before, Contributions.registries().treatments().stream().map(TreatmentKind::id).toList());
		DesignAssessment judged = example.part().assessment().latest().orElseThrow();
		String second = before.get(1);
		assertTrue(isEnabled("Ask earlier", second));
		view.move(row(second), true);
		List<String> moved = new ArrayList<>(before);
		Collections.swap(moved, 0, 1);
		assertEquals(moved, ids(TREATMENT));
		assertEquals(moved, Contributions.registries().treatments().stream().map(TreatmentKind::id).toList());
		assertEquals(moved.stream().map(id -> TREATMENT + ':' + id).toList(), ContributionOrder.parse(stored()).first());
		assertFalse(isEnabled("Ask earlier", second), "it is the first one");
		WorkbenchPump.settle();
		example.waitForAssessment();
		assertNotSame(judged, example.part().assessment().latest().orElseThrow(), "it is judged again");
		view.restoreOrder();
		assertEquals(before, ids(TREATMENT));
		assertSame(Registries.standard(), Contributions.registries());
		assertEquals("", stored());
	}

	@Test
	void orderIsMovedByKeys() {
		List<String> before = ids(TREATMENT);
		press(SWT.ARROW_DOWN, before.get(0));
		assertEquals(before.get(0), ids(TREATMENT).get(1));
		assertEquals(before.get(0), ((ContributionRow) view.list().getStructuredSelection().getFirstElement()).info().id(), "still chosen");
		press(SWT.ARROW_UP, before.get(0));
		assertEquals(before, ids(TREATMENT));
		press(SWT.ARROW_UP, before.get(0));
		assertEquals(before, ids(TREATMENT), "the first one cannot be asked earlier");
	}

	@Test
	void switchedOffOnesKeepTheirPlace() {
		List<String> before = ids(TREATMENT);
		view.switchTo(row(before.get(1)), false);
		view.move(row(before.get(1)), true);
		assertEquals(before.get(1), ids(TREATMENT).get(0));
		assertTrue(Contributions.registries().treatments().stream().noneMatch(kind -> kind.id().equals(before.get(1))));
		assertEquals(before.get(0), Contributions.registries().treatments().get(0).id());
	}

	@Test
	void rulesHaveNoOrderToChange() {
		String rule = ids("rule").get(1);
		assertFalse(isEnabled("Ask earlier", rule));
		view.move(row(rule), true);
		assertEquals(ContributionOrder.DEFAULT, UserPreferences.contributionOrder());
	}

	@Test
	void whatIsNotShownIsPassedToo() {
		List<ContributionRow> all = view.rows().stream().filter(row -> row.info().kind().equals(TREATMENT)).toList();
		List<ContributionRow> shown = List.of(all.get(0), all.get(2));
		ContributionInfo neighbour = AskingOrder.neighbour(shown, all.get(2).info(), true).orElseThrow();
		assertEquals(all.get(0).info(), neighbour);
		AskingOrder.pass(Contributions.all(), all.get(2).info(), neighbour);
		assertEquals(List.of(2, 0, 1).stream().map(place -> all.get(place).info().id()).toList(), ids(TREATMENT).subList(0, 3));
	}

	@NonNullByDefault
	@Test
	void aFolderOfScriptsIsNotTrustedBeforeTheUserSaysSo(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("a.script"), "");
		Registries installed = new Registries.Builder().add(new ScriptReader() {
			@Override
			public String id() {
				return "reader";
			}

			@Override
			public String name() {
				return "Reader";
			}

			@Override
			public List<Path> scripts(Path place) {
				return List.of(place.resolve("a.script"));
			}

			@Override
			public void read(Path place, Registries.Builder builder) {
				builder.addProblem("script", "not understood");
			}
		}).build();
		assertEquals(installed, ScriptFolders.over(installed));
		ContributionRow row = ContributionRow.ofUntrusted(List.of(folder), installed).get(0);
		assertEquals("not loaded: 1 scripts; the folder is not trusted yet", row.state());
		assertEquals(Optional.empty(), row.report(installed), "that is nobody's fault");
		try {
			view.trust(row);
			assertEquals(List.of(folder), UserPreferences.trustedScripts());
			assertEquals("not understood", ScriptFolders.over(installed).problems().get(0).problem());
			view.distrust(new ContributionRow(new ContributionInfo("R", "rule", "", "folder/a.script", "", "", "",
					folder.resolve("a.script").toString()), false,
					Optional.empty(), Optional.empty()));
			assertEquals(List.of(), UserPreferences.trustedScripts());
			assertEquals(installed, ScriptFolders.over(installed));
		} finally {
			UserPreferences.trustScripts(List.of());
		}
	}

	private String firstRule() {
		return findings().get(0);
	}

	private List<String> findings() {
		return example.part().assessment().latest().orElseThrow().stacks().get(0).findings().stream().map(Finding::rule).toList();
	}

	@Test
	void keysOfTheOrderCanBeChanged() throws Exception {
		List<String> before = ids(TREATMENT);
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		Binding[] usual = keys.getBindings();
		ParameterizedCommand later = new ParameterizedCommand(PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand("org.interphase.ui.askLater"), null);
		Binding own = new KeyBinding(KeySequence.getInstance("M3+END"), later, "org.interphase.ui.keys",
				"org.interphase.ui.contributionsContext", null, null, null, Binding.USER);
		try {
			keys.savePreferences(keys.getActiveScheme(), Stream.concat(Stream.of(usual), Stream.of(own)).toArray(Binding[]::new));
			press(SWT.END, before.get(0));
			assertEquals(before.get(0), ids(TREATMENT).get(1));
		} finally {
			keys.savePreferences(keys.getActiveScheme(), usual);
		}
	}

	@Test
	void keysOfTheOrderAreKeysOfTheDrawingElsewhere() {
		List<String> before = ids(TREATMENT);
		List<String> layers = example.stack().getLayers().stream().map(Layer::getId).toList();
		view.list().setSelection(new StructuredSelection(row(before.get(0))));
		example.page().activate(example.part());
		example.part().reveal(layers.get(0));
		WorkbenchPump.settle();
		press(SWT.ARROW_DOWN, assertInstanceOf(CellstackEditor.class, example.part()).canvas());
		assertEquals(before, ids(TREATMENT));
		assertEquals(layers.get(0), example.stack().getLayers().get(1).getId());
		example.undo();
	}

	private void press(int key, String id) {
		example.page().activate(view);
		view.list().getControl().setFocus();
		view.list().setSelection(new StructuredSelection(row(id)));
		WorkbenchPump.settle();
		press(key, view.list().getControl());
	}

	private static void press(int key, Control control) {
		Event event = new Event();
		event.stateMask = SWT.ALT;
		event.keyCode = key;
		control.notifyListeners(SWT.KeyDown, event);
		WorkbenchPump.settle();
	}

	private boolean isEnabled(String action, String id) {
		view.list().setSelection(new StructuredSelection(row(id)));
		return Stream.of(view.getViewSite().getActionBars().getToolBarManager().getItems()).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction()).filter(found -> found.getText().equals(action)).findFirst()
				.orElseThrow().isEnabled();
	}

	private static String stored() {
		return Platform.getPreferencesService().getString(InterphaseUi.BUNDLE, "contributionOrder", "", null);
	}

	private List<String> ids(String kind) {
		WorkbenchPump.settle();
		return view.rows().stream().map(ContributionRow::info).filter(info -> info.kind().equals(kind)).map(ContributionInfo::id).toList();
	}

	private ContributionRow row(String id) {
		return view.rows().stream().filter(row -> row.info().id().equals(id)).findFirst().orElseThrow();
	}
}
