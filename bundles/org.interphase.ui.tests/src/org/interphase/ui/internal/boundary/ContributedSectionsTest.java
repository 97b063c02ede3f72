/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.model.Boundary;
import org.interphase.ui.BoundarySection;
import org.interphase.ui.Controls;
import org.interphase.ui.OpenedExample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sections of other plug-ins, good and bad ones. */
@NonNullByDefault({})
class ContributedSectionsTest {

	private OpenedExample example;
	private Shell shell;

	@BeforeEach
	void open() throws Exception {
		example = new OpenedExample(OpenedExample.AIR_EXPOSED);
		shell = new Shell(Display.getCurrent());
	}

	@AfterEach
	void close() throws Exception {
		shell.dispose();
		example.close();
	}

	private static final class Good implements BoundarySection {

		private Label label;

		@Override
		public void create(Composite parent, FormToolkit toolkit) {
			label = toolkit.createLabel(parent, "not shown yet");
		}

		@Override
		public void show(Boundary boundary, Optional<BoundaryAssessment> assessment) {
			label.setText("good: " + assessment.orElseThrow().boundary().label());
		}
	}

	private static final class Failing implements BoundarySection {

		private int calls;

		@Override
		public void create(Composite parent, FormToolkit toolkit) {
			toolkit.createLabel(parent, "soon broken");
		}

		@Override
		public void show(Boundary boundary, Optional<BoundaryAssessment> assessment) {
			calls++;
			throw new IllegalStateException("out of ideas");
		}
	}

	private static final class Recursing implements BoundarySection {

		@Override
		public void create(Composite parent, FormToolkit toolkit) {
			create(parent, toolkit);
		}

		@Override
		public void show(Boundary boundary, Optional<BoundaryAssessment> assessment) {
			throw new AssertionError("it was never made");
		}
	}

	@Test
	void ownSectionIsContributedLikeAnyOther() {
		assertTrue(SectionContribution.all().stream().anyMatch(section -> section.provider().equals("org.interphase.ui")));
		assertTrue(texts(SectionContribution.all()).stream().anyMatch(text -> text.contains("% of the variance")));
	}

	@Test
	void failingSectionsAreShownAsSuchAndBreakNothing() {
		Failing failing = new Failing();
		List<SectionContribution> sections = List.of(
				new SectionContribution("A", "org.acme.a", () -> {
					throw new NoClassDefFoundError("org/acme/Gone");
				}), new SectionContribution("B", "org.acme.b", () -> failing), new SectionContribution("C", "org.acme.c", Good::new));
		List<String> texts = texts(sections);
		assertEquals(List.of("A", "This section of org.acme.a does not work: org/acme/Gone", "B",
				"This section of org.acme.b does not work: out of ideas", "C", "good: Li|LLZO"), texts);
		assertEquals(1, failing.calls, "it is not called again");
	}

	@Test
	void sectionThatNeverEndsIsShownAsSuchAndBreaksNothing() {
		List<String> texts = texts(List.of(new SectionContribution("A", "org.acme.a", Recursing::new),
				new SectionContribution("C", "org.acme.c", Good::new)));
		assertEquals(List.of("A", "This section of org.acme.a does not work: StackOverflowError", "C", "good: Li|LLZO"), texts);
	}

	private List<String> texts(List<SectionContribution> contributions) {
		ContributedSections sections = new ContributedSections();
		Composite body = new Composite(shell, SWT.NONE);
		sections.create(body, contributions);
		Boundary boundary = example.stack().getBoundaries().get(0);
		Optional<BoundaryAssessment> judged = Optional
				.of(example.part().assessment().latest().orElseThrow().stacks().get(0).boundaries().get(0));
		sections.show(boundary, judged);
		sections.show(boundary, judged);
		return Controls.all(body, Label.class).stream().map(Label::getText).toList();
	}
}
