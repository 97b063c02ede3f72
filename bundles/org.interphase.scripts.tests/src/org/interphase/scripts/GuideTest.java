/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.interphase.core.notation.NotationException;
import org.interphase.scripts.internal.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide lists the whole language, and what it shows works. */
class GuideTest {

	private static final Path GUIDE = Path.of("../org.interphase.help/guide/scripted-rules.md");

	@TempDir
	Path folder = Path.of("");

	static Stream<String> operations() {
		return Stream.of(Vocabulary.ANY, Vocabulary.COLLECTION, Vocabulary.MAP, Vocabulary.TEXT, Vocabulary.NUMBER, Vocabulary.CONTEXT,
				Vocabulary.SELECTIONS).flatMap(Set::stream).distinct();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void namesEachOperation(String operation) throws IOException {
		assertTrue(Pattern.compile("[`.]" + operation + "[`(]").matcher(Files.readString(GUIDE)).find(), operation);
	}

	@Test
	void theRuleAndTheEstimatorWork() throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder).with("guide.evl", block("context Layer")).with("guide.eol", block("@estimator"));
		assertEquals(List.of(), bench.problems());
		assertEquals(List.of(), bench.faults());
		assertEquals(List.of("LAB-SEP-01 warning LLZO: LLZO is 500 um thick; 100 um are allowed."), bench.findings());
		assertEquals(12, bench.assess().boundaries().getFirst().headline().orElseThrow().asr().median(), 0.1);
	}

	@Test
	void theFactorsWork() throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder).with("guide.eol",
				"@estimator lab.film\noperation asr(boundary : Boundary) { " + block("return Map") + " }");
		assertEquals(List.of(), bench.faults());
		// 0.2 um / sqrt(1e-8 * 1e-7) S/cm
		assertEquals(0.2e-4 / Math.sqrt(1e-15), bench.assess().boundaries().getFirst().headline().orElseThrow().asr().median(), 20);
	}

	@Test
	void theSmallPiecesWork() throws IOException, NotationException {
		for (Map.Entry<String, String> piece : Map.of("stack.conditions.temperature.ifUndefined(30)", "25", "1 / 3", "0", "1.0 / 3", "0.333",
				"stack.layers.collect(l | l.thickness.ifUndefined(0)).sum()", "580").entrySet()) {
			ScriptBench bench = new ScriptBench(folder).with("piece.evl",
					"context Stack { critique P { check : false message : \"\" + (" + piece.getKey() + ") } }");
			assertEquals(List.of("P warning stack: " + piece.getValue()), bench.findings(), piece.getKey());
		}
	}

	private static String block(String start) throws IOException {
		return Pattern.compile("```\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE)).results()
				.map((MatchResult found) -> found.group(1)).filter(text -> text.strip().startsWith(start)).findFirst().orElseThrow();
	}
}
