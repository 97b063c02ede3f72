/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;

class SecondOpinionSectionTest {

	@Test
	void theOpinionStandsBesideTheHeadline() throws Exception {
		String opinion = SecondOpinion.of(assessed("LLZO 30 um | NMC622 60 um"));
		assertTrue(opinion.matches("\\S+ ohm cm2, \\S+ times the headline\\.|\\S+ ohm cm2, which is the headline\\."), opinion);
	}

	@Test
	void itHasNoOpinionOnOtherBoundaries() throws Exception {
		assertTrue(SecondOpinion.of(assessed("Li 20 um | LLZO 30 um")).startsWith("No opinion"));
		assertEquals("Not judged yet.", SecondOpinion.of(Optional.empty()));
	}

	@Test
	void theSectionIsContributedAndShowsTheOpinion() throws Exception {
		IConfigurationElement element = null;
		for (IConfigurationElement found : Platform.getExtensionRegistry()
				.getConfigurationElementsFor("org.interphase.ui.boundarySections")) {
			element = found.getAttribute("id").startsWith("org.interphase.example.acme.ui.") ? found : element;
		}
		SecondOpinionSection section = assertInstanceOf(SecondOpinionSection.class,
				element.createExecutableExtension("class"));
		Design design = NotationParser.of(Registries.standard()).parse("LLZO 30 um | NMC622 60 um");
		Display display = new Display();
		try {
			Shell shell = new Shell(display);
			shell.setLayout(new GridLayout());
			section.create(shell, new FormToolkit(display));
			section.show(design.getStacks().get(0).getBoundaries().get(0), assessed("LLZO 30 um | NMC622 60 um"));
			String shown = assertInstanceOf(Label.class, shell.getChildren()[0]).getText();
			assertTrue(shown.contains("ohm cm2"), shown);
		} finally {
			display.dispose();
		}
	}

	private static Optional<BoundaryAssessment> assessed(String notation) throws Exception {
		Registries installed = Registries.standard();
		return Optional.of(new Assessor(installed)
				.assess(NotationParser.of(installed).parse(notation), AssessmentOptions.DEFAULT).stacks().get(0).boundaries().get(0));
	}
}
