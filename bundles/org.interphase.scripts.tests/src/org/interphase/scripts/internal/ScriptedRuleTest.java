/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.notation.NotationException;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.RuleSetting;
import org.interphase.core.rule.Severity;
import org.interphase.scripts.ScriptBench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptedRuleTest {

	private static final String THICK = """
			context Layer {
				guard : self.kind <> "liquid interlayer"
				@id LAB-1
				@title Thick layer
				@category Laboratory/Design, as agreed
				@severity warning
				@reason Thick layers, of any kind, cost volume.
				@source lab2026
				@source lab2027
				@parameter limit = 100 um [1..1000]
				@unit um
				$value self.thickness
				$threshold limit
				constraint Thin {
					guard : not self.isLithiumMetal
					check : self.thickness <= limit
					message : self.name + " has " + self.thickness + " um"
				}
			}
			""";

	@TempDir
	Path folder = Path.of("");

	@Test
	void saysWhatItIs() throws IOException {
		Registries registries = new ScriptBench(folder).with("thick.evl", THICK).registries();
		assertEquals(new RuleDescriptor("LAB-1", "Laboratory/Design, as agreed", Severity.WARNING, Scope.LAYER, "Thick layer",
				"Thick layers, of any kind, cost volume.", List.of("lab2026", "lab2027"),
				List.of(new RuleParameter("limit", "um", 100, 1, 1000))), registries.rule("LAB-1").orElseThrow().descriptor());
	}

	@Test
	void itsFileIsItsProvider() throws IOException {
		Registries registries = new ScriptBench(folder).with("thick.evl", THICK).registries();
		ContributionInfo info = registries.contributions().stream().filter(found -> found.id().equals("LAB-1")).findFirst().orElseThrow();
		assertEquals(folder.getFileName() + "/thick.evl", info.provider());
		assertEquals(folder.resolve("thick.evl").toString(), info.file());
	}

	@Test
	void reportsWhatTheCheckDenies() throws IOException, NotationException {
		List<Finding> findings = new ScriptBench(folder).with("thick.evl", THICK).assess().findings();
		assertEquals(1, findings.size());
		Finding finding = findings.getFirst();
		assertEquals("LLZO has 500 um", finding.message());
		assertEquals("LLZO", finding.label());
		assertEquals(500, finding.value());
		assertEquals(100, finding.threshold());
		assertEquals("um", finding.unit());
		assertEquals(Severity.WARNING, finding.severity());
	}

	@Test
	void isGradedAndSetLikeAnyRule() throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder).with("thick.evl", THICK);
		Isolation isolation = new Isolation(Duration.ofSeconds(30), 5);
		AssessmentOptions higher = AssessmentOptions.DEFAULT.withRules("", Map.of("LAB-1", RuleSetting.parameter("limit", 600)));
		assertTrue(bench.assess(ScriptBench.CELL, higher, isolation).findings().isEmpty());
	}

	@Test
	void reportsMissingDataAsUnknown() throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder).with("all.evl",
				"context Layer { @title Thickness\n constraint All { check : self.thickness > 0 } }");
		assertEquals(List.of("All unknown Li: Thickness: not judged, because the thickness of Li is not known."), bench.findings());
	}

	@Test
	void seesTheResistances() throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder).with("asr.evl",
				"context Boundary { critique Low { check : self.asr.median < 11 message : self.asr.median + \" of \" + stack } }")
				.with("asr.eol", "@estimator lab.twelve\noperation asr(boundary : Boundary) { return Map{\"value\" = 12 + boundary.index}; }");
		assertEquals(List.of("Low warning Li|LLZO: 12 of the stack", "Low warning LLZO|LE: 13 of the stack",
				"Low warning LE|LFP: 14 of the stack"), bench.findings());
	}

	@Test
	void severitiesFollowTheKeyword() throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder).with("two.evl",
				"context Stack { constraint A { check : false } critique B { check : false } }");
		assertEquals(List.of("A error stack: A.", "B warning stack: B."), bench.findings());
	}

	@Test
	void helpersMayBelongToATypeAndStandInAnotherFile() throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder)
				.with("rules.evl", "import \"help.eol\"; context Boundary { constraint Wet { check : not self.isWet() } }")
				.with("help.eol", "operation Boundary isWet() : Boolean { return self.left.isFluid or self.right.isFluid; }");
		assertEquals(List.of("Wet error LLZO|LE: Wet.", "Wet error LE|LFP: Wet."), bench.findings());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '\u00a7', value = { //
			"context Cell { constraint C { check : true } } \u00a7 'context Boundary'",
			"constraint C { check : true } \u00a7 'context Boundary'", //
			"context Stack { constraint C { guard : true } } \u00a7 check",
			"context Stack { @severity bad;; constraint C { check : true } } \u00a7 There is no 'bad'; there are: hint, info, warning, error.",
			"context Stack { @parameter limit 3;; constraint C { check : true } } \u00a7 Write a threshold like",
			"context Stack { @parameter limit = 3 [5..9];; constraint C { check : true } } \u00a7 The default of 'limit'",
			"context Stack { @resaon typo;; constraint C { check : true } } \u00a7 There is no annotation 'resaon'" })
	void complainsAboutAWrongHeader(String text, String complaint) throws IOException {
		List<String> problems = new ScriptBench(folder).with("wrong.evl", text.replace(";;", "\n")).problems();
		assertEquals(1, problems.size());
		assertTrue(problems.getFirst().contains(complaint.strip()), problems.toString());
		assertTrue(problems.getFirst().startsWith(folder.resolve("wrong.evl") + ":"), problems.toString());
	}

	@Test
	void aBrokenScriptDoesNotHinderTheOthers() throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder).with("broken.evl", "context Stack { constraint").with("good.evl",
				"context Stack { constraint Good { check : false } }");
		assertEquals(List.of("Good error stack: Good."), bench.findings());
		assertEquals(1, bench.problems().size());
	}

	@Test
	void anIdThatIsTakenIsAProblem() throws IOException {
		String rule = "context Stack { @id X-1\n constraint C { check : false } }";
		ScriptBench bench = new ScriptBench(folder).with("a.evl", rule).with("b.evl", rule);
		assertEquals(List.of("There is a rule with the id 'X-1' already."), bench.problems());
	}

	@Test
	void answersInManyThreadsAlike() throws Exception {
		ScriptBench bench = new ScriptBench(folder).with("thick.evl", THICK);
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			Callable<List<String>> work = bench::findings;
			for (var result : threads.invokeAll(IntStream.range(0, 64).mapToObj(number -> work).toList())) {
				assertEquals(List.of("LAB-1 warning LLZO: LLZO has 500 um"), result.get());
			}
		}
	}
}
