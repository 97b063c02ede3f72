/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.LayerContext;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.QuickFix;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quick fixes on cells in the notation, with the materials and estimators that the class path contributes. */
class QuickFixesTest {

	private static final Registries REGISTRIES = Registries.standard();

	private final EditingDomain domain = new AdapterFactoryEditingDomain(new CellstackItemProviderAdapterFactory(),
			new BasicCommandStack());

	@ParameterizedTest
	@CsvSource({ "Li | LATP | LFP, R-ECH-03, insertIonicLiquid", "Li | LATP | LFP, R-ECH-03, insertPolymer",
			"Li | LAGP | LFP, R-MEC-10, insertIonicLiquid", "Li | LPSCl | LFP, R-ECH-06, insertPolymer",
			"Li | LLZO | LFP, R-TOP-10, polishFaces", "Li | LLZO [air-exposed] | LFP, R-AIR-02, polishFaces",
			"Li | LLZO [air-exposed] | LFP, R-MEC-01, raisePressure", "Li | LPSCl | NMC811, R-ECH-07, coatCathode",
			"Li | LLZO | LFP | Li | LLZO | LFP, R-TOP-05, insertPlate",
			"Li | LLZO | LFP | ILE | SS | ILE | Li | LLZO | LFP, R-TOP-06, confineLiquid",
			"Li | LiPON 1 um | LiPON 1 um | LCO, R-TOP-09, mergeLayers", "Li | LLZO 0.5 um | LFP, R-GEO-01, correctUnit",
			"Al | Li | LLZO | LFP, R-ECH-08, replaceCollector", "Li | LLZO | LFP | Cu, R-ECH-09, replaceCollector",
			"Li | LLZO [air-exposed] | LFP @ 1 mA/cm2, R-TRN-05, insertIonicLiquid",
			"Li | PEO | LFP @ 25 C, R-THM-04, raiseTemperature",
			"Li | LPSCl | LFP @ air, R-AIR-01, processInert", "Li | LPSCl | LFP @ 80 MPa, R-MEC-06, lowerPressure",
			"Li | LLZO | LFP @ 1 MPa @ 1 mA/cm2, R-MEC-05, lowerCurrent",
			"Li | LLZO | LP40 222 um | LFP, R-SAF-02, reduceLiquid" })
	void removesTheFindingAndCanBeUndone(String notation, String rule, String id) throws Exception {
		Design design = NotationParser.of(REGISTRIES).parse(notation);
		String before = print(design);
		Finding finding = findings(design, rule).get(0);
		QuickFix fix = REGISTRIES.quickFixes(rule).stream().filter(each -> each.id().endsWith('.' + id)).findFirst()
				.orElseThrow();
		Command command = fix.command(domain, element(design, finding.element()), finding);
		assertTrue(command.canExecute());
		domain.getCommandStack().execute(command);
		assertGone(design, finding);
		assertEquals(Set.of(), Set.copyOf(assess(design).layers().stream().map(layer -> layer.layer())
				.filter(layer -> !layer.isMaterialKnown()).map(LayerContext::name).toList()));
		String after = print(design);
		domain.getCommandStack().undo();
		assertEquals(before, print(design));
		assertEquals(finding, findings(design, rule).get(0));
		domain.getCommandStack().redo();
		assertEquals(after, print(design));
		assertGone(design, finding);
	}

	@Test
	void theCoatingIsInTheLibrary() {
		assertTrue(REGISTRIES.materials().find("linbo3").isPresent());
	}

	private static void assertGone(Design design, Finding finding) {
		assertFalse(findings(design, finding.rule()).stream()
				.anyMatch(other -> other.element().equals(finding.element())), finding::message);
	}

	private static String print(Design design) {
		return NotationPrinter.print(design.getStacks().get(0), design.getConditions());
	}

	private static List<Finding> findings(Design design, String rule) {
		return assess(design).findings().stream().filter(finding -> finding.rule().equals(rule) && !finding.unknown())
				.toList();
	}

	private static StackAssessment assess(Design design) {
		return new Assessor(REGISTRIES).assess(design, AssessmentOptions.DEFAULT).stacks().get(0);
	}

	private static EObject element(Design design, String id) {
		for (Iterator<EObject> parts = design.eAllContents(); parts.hasNext();) {
			if (parts.next() instanceof Identified part && id.equals(part.getId())) {
				return part;
			}
		}
		throw new AssertionError("No element " + id);
	}
}
