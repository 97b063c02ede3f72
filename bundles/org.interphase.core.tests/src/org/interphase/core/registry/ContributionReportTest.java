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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	@ParameterizedTest
	@CsvSource({ "/data/lab/cells/scripts/thick.evl:3:1: It fails., scripts/thick.evl:3:1: It fails.",
			"'See /a/b/c.evl, then /d/e.evl.', 'See b/c.evl, then d/e.evl.'",
			"C:\\Users\\jd\\scripts\\x.eol: no, scripts\\x.eol: no", "~/work/scripts/x.eol: no, scripts/x.eol: no",
			"5 mA/cm2 is 1/2 of 10 mA/cm2, 5 mA/cm2 is 1/2 of 10 mA/cm2",
			"at java.base/java.lang.Thread.run(Thread.java:1), at java.base/java.lang.Thread.run(Thread.java:1)" })
	void nothingIsToldOfTheComputer(String problem, String told) {
		String report = ContributionReport.of(new Registries.ContributionProblem("x", problem, problem));
		assertTrue(report.contains("Problem: " + told + '\n'), report);
		assertTrue(report.contains("Stack trace:\n" + told), report);
	}

	@Test
	void nothingIsToldOfTheUser() {
		String home = System.getProperty("user.home");
		String report = ContributionReport.of(new Registries.ContributionProblem("x", home + "/scripts/x.eol:1: no"));
		assertTrue(report.contains("Problem: scripts/x.eol:1: no\n"), report);
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
