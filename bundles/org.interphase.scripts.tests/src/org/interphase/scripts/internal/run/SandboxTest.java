/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.epsilon.eol.EolModule;
import org.eclipse.epsilon.eol.dom.Operation;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.notation.NotationException;
import org.interphase.scripts.ScriptBench;
import org.interphase.scripts.internal.language.ScriptException;
import org.interphase.scripts.internal.language.ScriptParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evil scripts that are well written: each is stopped, named with its place, and the assessment goes on. */
class SandboxTest {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(delimiter = '\u00a7', value = { //
			"while (true) { } return true; \u00a7 a million steps",
			"var i = 0; while (i < 2) { i = i * 1; } return true; \u00a7 a million steps",
			"return f(1); \u00a7 nested too deeply", //
			"var s = 'x'; while (true) { s = s + s; } return true; \u00a7 grows too large",
			"var s = Sequence{1}; while (true) { s.addAll(s); } return true; \u00a7 grows too large",
			"var s = Sequence{1}; while (true) { s = Sequence{s, s}; } return true; \u00a7 grows too large",
			"var s = Sequence{1}; s.add(s); return s.size() = 0; \u00a7 grows too large",
			"var m = Map{}; while (true) { m = Map{'a' = m, 'b' = m}; } return true; \u00a7 grows too large",
			"return Sequence{1..1000000000}.size() = 0; \u00a7 10000 numbers at most",
			"return System = self; \u00a7 System", //
			"return UserInput = self; \u00a7 UserInput", //
			"return self.class = self; \u00a7 'class'", //
			"return 'x'.class = self; \u00a7 'class'", //
			"return Sequence{1}.class = self; \u00a7 'class'", //
			"return self.materials.all = self; \u00a7 materials", //
			"self.name = 'changed'; return true; \u00a7 cannot change anything",
			"self.~hidden = 1; return true; \u00a7 cannot change anything", //
			"self.layers.clear(); return true; \u00a7 UnsupportedOperation",
			"return self.number('density') > 1; \u00a7 does not have this operation",
			"throw 'fallen'; \u00a7 fallen" })
	void isStopped(String check, String reason) throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder).with("f.eol", "operation f(n) { return f(n + 1); }");
		bench.checking(check.replace("'", "\""));
		bench.with("rules.evl", "import \"f.eol\";\n" + Files.readString(folder.resolve("rules.evl")));
		assertEquals(List.of(), bench.problems());
		StackAssessment assessment = bench.assess();
		List<String> outcome = new ArrayList<>(assessment.faults().stream().map(fault -> fault.problem()).toList());
		assessment.findings().forEach(finding -> outcome.add(finding.message()));
		assertEquals(1, outcome.size(), outcome.toString());
		assertTrue(outcome.getFirst().contains(reason.strip()), outcome.toString());
		assertEquals("LLZO", assessment.layers().get(1).layer().name());
	}

	@Test
	void aFaultNamesFileLineAndColumn() throws IOException, NotationException {
		String fault = new ScriptBench(folder).checking("return self.cl;").faults().getFirst();
		assertTrue(fault.startsWith("Checked: ScriptException: " + folder.resolve("rules.evl") + ":4:"), fault);
	}

	@Test
	void aScriptThatIsTooSlowIsInterruptedAndSuspended() throws Exception {
		// each element stays below the number of steps; there are many of them
		ScriptBench bench = new ScriptBench(folder).with("slow.evl",
				"context Stack { constraint Slow { check { for (a in Sequence{1..10000}) { for (b in Sequence{1..10000}) { } } return true; } } }");
		Isolation isolation = new Isolation(Duration.ofMillis(1), 5);
		StackAssessment assessment = bench.assess(ScriptBench.CELL, AssessmentOptions.DEFAULT, isolation);
		assertTrue(assessment.faults().stream().allMatch(fault -> fault.contribution().equals("Slow")));
		for (int look = 0; look < 100 && isAtWork(); look++) {
			Thread.sleep(50);
		}
		assertTrue(!isAtWork(), "the thread of the script has ended its work");
	}

	@Test
	void anInterruptionStopsAScript() {
		Machine machine = new Machine(new ScriptParser(folder,
				Map.of("f.eol", "operation f() {\n for (a in Sequence{1..9000}) { }\n}")).parse("f.eol"));
		machine.enter("self", Map.of());
		Operation operation = machine.module().getDeclaredOperations().get(0);
		Thread.currentThread().interrupt();
		try {
			String message = String.valueOf(
					assertThrows(ScriptException.class, () -> machine.run(operation, "self", List.of())).getMessage());
			assertTrue(message.contains("took too long") && message.contains("f.eol:2:"), message);
		} finally {
			Thread.interrupted();
		}
	}

	private static boolean isAtWork() {
		return Thread.getAllStackTraces().values().stream().flatMap(Arrays::stream)
				.anyMatch(frame -> frame.getClassName().startsWith("org.eclipse.epsilon.eol.dom"));
	}

	/** The second wall: scripts that were never checked. */
	@ParameterizedTest
	@ValueSource(strings = { "\"x\".getClass()", "1.getClass()", "Sequence{1}.getClass()", "Map{}.getClass()", "self.getClass()", "self.notify()",
			"Sequence{1}.stream()", "Sequence{1}.random()", "\"x\".store(\"/tmp/x\")", "\"x\".asVar()", "self.println()",
			"self.nativeType()", "self.name", "self.class", "System.loadClass(\"x\")", "System.getTool(\"x\")", "UserInput.prompt(\"x\")",
			"new Native(\"java.io.File\")(\"x\")", "Native(\"java.lang.Runtime\").getRuntime()", "self.~hidden", "self.start()",
			"Model!Type.all", "Model.allInstances()" })
	void notEvenAnUncheckedScriptReachesJava(String expression) throws Exception {
		EolModule module = new EolModule();
		assertTrue(module.parse("operation f() { return " + expression + "; }", folder.resolve("f.eol").toFile()),
				module.getParseProblems().toString());
		Machine machine = new Machine(module);
		for (Object self : List.of(Thread.currentThread(), folder.toFile(), new Object(), String.class)) {
			machine.enter(self, Map.of());
			assertThrows(ScriptException.class, () -> machine.run(module.getDeclaredOperations().get(0), self, List.of()));
		}
	}
}
