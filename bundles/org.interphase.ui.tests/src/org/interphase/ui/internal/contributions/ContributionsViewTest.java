/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.preferences.UserPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of contributions, what it switches, and what it says of broken ones. */
@NonNullByDefault({})
class ContributionsViewTest {

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
		Contributions.isolation().suspend(rule, "It hung.");
		WorkbenchPump.settle();
		assertEquals("suspended: It hung.", row(rule).state());
		assertTrue(row(rule).report("Interphase test").contains("It hung."));
		example.part().assessment().judgeAgain();
		example.waitForAssessment();
		assertFalse(findings().contains(rule), "it is not asked");
		view.tryAgain(row(rule));
		example.waitForAssessment();
		assertEquals("in use", row(rule).state());
		assertTrue(findings().contains(rule));
	}

	@Test
	void whatWasNotLoadedComesFirst() {
		Registries installed = new Registries.Builder().addProblem("Broken of org.acme", "no such class").build();
		List<ContributionRow> rows = ContributionRow.of(installed, Set.of(), Contributions.isolation());
		assertEquals("not loaded: no such class", rows.get(0).state());
		assertTrue(new ContributionRow(rows.get(0).info(), false, Optional.empty(), "x").report("p").contains("Broken of org.acme"));
	}

	private String firstRule() {
		return findings().get(0);
	}

	private List<String> findings() {
		return example.part().assessment().latest().orElseThrow().stacks().get(0).findings().stream().map(Finding::rule).toList();
	}

	private ContributionRow row(String id) {
		return view.rows().stream().filter(row -> row.info().id().equals(id)).findFirst().orElseThrow();
	}
}
