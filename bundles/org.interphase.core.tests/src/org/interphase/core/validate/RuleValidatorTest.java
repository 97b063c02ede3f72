/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.interphase.core.assess.Fakes;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.io.CellstackResourceFactory;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.Severity;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Waiver;
import org.junit.jupiter.api.Test;

class RuleValidatorTest {

	private final AtomicInteger asked = new AtomicInteger();
	private final Registries registries = Fakes.registries(Fakes.rule("T-1", context -> {
		asked.incrementAndGet();
		context.finding("too bad").at(boundary(context)).severity(Severity.ERROR).report();
	}), Fakes.rule("T-2", context -> context.finding("so so").at(layer(context)).report()),
			Fakes.rule("T-3", context -> context.unknown("who knows").report()));
	private final Design design = Fakes.design();

	@Test
	void theDiagnosticianReportsEachFindingAtItsElement() {
		List<Diagnostic> findings = validate();
		assertEquals(List.of("T-3: who knows", "T-2: so so", "T-1: too bad"),
				findings.stream().map(Diagnostic::getMessage).toList());
		assertEquals(List.of(Diagnostic.INFO, Diagnostic.WARNING, Diagnostic.ERROR),
				findings.stream().map(Diagnostic::getSeverity).toList());
		assertSame(design.getStacks().getFirst().getBoundaries().getFirst(), findings.get(2).getData().get(0));
		assertInstanceOf(Finding.class, findings.get(2).getData().get(1));
	}

	@Test
	void aDesignIsJudgedOncePerValidation() {
		validate();
		assertEquals(1, asked.get());
	}

	@Test
	void waivedFindingsAreLeftOut() {
		Waiver waiver = CellstackFactory.eINSTANCE.createWaiver();
		waiver.setRule("T-1");
		waiver.setReason("known");
		design.getWaivers().add(waiver);
		assertTrue(validate().stream().noneMatch(finding -> finding.getMessage().startsWith("T-1")));
	}

	@Test
	void whoCanReadDesignsCanValidateThem() {
		new CellstackResourceFactory().createResource(URI.createURI("x.cellstack"));
		assertInstanceOf(RuleValidator.class, EValidator.Registry.INSTANCE.getEValidator(CellstackPackage.eINSTANCE));
	}

	private static BoundaryContext boundary(RuleContext context) {
		return context.stack().boundaries().get(0);
	}

	private static LayerContext layer(RuleContext context) {
		return context.stack().layers().get(0);
	}

	private List<Diagnostic> validate() {
		EValidatorRegistryImpl validators = new EValidatorRegistryImpl();
		validators.put(CellstackPackage.eINSTANCE, new RuleValidator(registries));
		return new Diagnostician(validators).validate(design).getChildren();
	}
}
