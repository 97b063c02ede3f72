/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.Fakes;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.rule.RuleContext;
import org.junit.jupiter.api.Test;

class ContributionReportTest {

	@Test
	void aSuspendedContributionIsReportedWithWhatItDid() {
		Registries registries = Fakes.registries(Fakes.rule("T-1", ContributionReportTest::evilDeed));
		Isolation isolation = new Isolation(Duration.ofSeconds(10), 1);
		new Assessor(registries, isolation).assess(Fakes.design(), new AssessmentOptions(1, 100));
		String report = ContributionReport.of(registries, isolation.suspended().getFirst());
		List<String> lines = report.lines().toList();
		assertEquals("Contribution: T-1 (rule)", lines.get(0));
		assertTrue(lines.get(1).startsWith("Class: org.interphase.core.assess.Fakes"), report);
		assertTrue(lines.get(2).startsWith("Bundle: "), report);
		assertEquals("Problem: It failed in 1 assessments running.", lines.get(3));
		assertTrue(report.contains("Java: " + System.getProperty("java.runtime.version")), report);
		assertTrue(report.contains("java.lang.IllegalStateException: evil") && report.contains("evilDeed"), report);
	}

	@Test
	void aContributionThatCouldNotBeLoadedIsReportedWithItsFailure() {
		Registries registries = new Registries.Builder().add(new FolderContributions() {
			@Override
			public String id() {
				throw new IllegalStateException("evil");
			}

			@Override
			public List<Object> contributions(List<java.nio.file.Path> folders) {
				return List.of();
			}
		}).build();
		String report = ContributionReport.of(registries.problems().getFirst());
		assertTrue(report.startsWith("Contribution: " + ContributionReportTest.class.getName()), report);
		assertTrue(report.contains("Problem: java.lang.IllegalStateException: evil"), report);
		assertTrue(report.contains("\tat " + ContributionReportTest.class.getName()), report);
	}

	@Test
	void noStackTraceIsToldToo() {
		assertTrue(ContributionReport.of(new Registries.ContributionProblem("x", "gone"))
				.endsWith("No stack trace was kept.\n"));
	}

	private static void evilDeed(RuleContext context) {
		throw new IllegalStateException("evil");
	}
}
