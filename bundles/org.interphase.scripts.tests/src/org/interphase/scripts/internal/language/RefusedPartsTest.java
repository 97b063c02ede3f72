/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could lead out of a script is refused before anything runs. */
class RefusedPartsTest {

	private static final Path FOLDER = Path.of("rules").toAbsolutePath();

	@ParameterizedTest
	@CsvSource(delimiter = '\u00a7', value = { //
			"var f = new Native('java.io.File')('x'); \u00a7 Scripts can only make collections",
			"var f : Native('java.io.File'); \u00a7 There is no type 'Native'",
			"return self.isKindOf(Native('java.lang.Class')); \u00a7 There is no type 'Native'",
			"return self.getClass().forName('x'); \u00a7 There is no operation 'forName'",
			"return 'x'.getClass(); \u00a7 There is no operation 'getClass'", //
			"'x'.store('/tmp/x'); \u00a7 There is no operation 'store'", //
			"'x'.println(); \u00a7 There is no operation 'println'", //
			"return 'x'.matches('(a*)*b'); \u00a7 There is no operation 'matches'",
			"return 'x'.repeat(1000000000); \u00a7 There is no operation 'repeat'",
			"return 'x'.pad(1000000000, 'x', true); \u00a7 There is no operation 'pad'",
			"return Sequence{1, 2}.powerset(); \u00a7 There is no operation 'powerset'",
			"return Sequence{1, 2}.parallelStream(); \u00a7 There is no operation 'parallelStream'",
			"return Sequence{1, 2}.parallelSelect(x | x > 1); \u00a7 There is no operation 'parallelSelect'",
			"return Sequence{1, 2}.stream().map(x | x); \u00a7 There is no operation 'map'",
			"return self.nativeType(); \u00a7 There is no operation 'nativeType'",
			"return self.owningModel(); \u00a7 There is no operation 'owningModel'",
			"return Model!Type.all; \u00a7 There are no models", //
			"return Model#Literal; \u00a7 enumerations", //
			"delete self; \u00a7 not available", //
			"transaction { var x = 1; } \u00a7 not available", //
			"abort; \u00a7 not available", //
			"return new Stack; \u00a7 Scripts can only make collections" })
	void refusesInAnOperation(String statement, String complaint) {
		String message = complaint("f.eol", "operation f() {\n" + statement.replace("'", "\"") + "\n}\n");
		assertTrue(message.contains(complaint.strip()), message);
		assertTrue(message.startsWith(FOLDER.resolve("f.eol") + ":2:"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "model M driver EMF { nsuri = \"x\" };\noperation f() {}", "var x = 1;", "return 1;\noperation f() {}",
			"import \"../x.eol\";", "import \"/etc/passwd\";", "import \"file:///etc/passwd.eol\";", "import \"http://localhost/x.eol\";",
			"import \"sub/x.eol\";", "import \"missing.eol\";" })
	void refusesInAFile(String text) {
		assertTrue(complaint("f.eol", text).startsWith(FOLDER.resolve("f.eol") + ":1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pre { var x = 1; }", "post { var x = 1; }",
			"context Stack { constraint C { check : true fix { title : \"t\" do { } } } }" })
	void refusesInRules(String text) {
		complaint("f.evl", text);
	}

	@Test
	void refusesWhatAnImportHolds() {
		ScriptParser parser = new ScriptParser(FOLDER,
				Map.of("f.eol", "import \"g.eol\";\n", "g.eol", "operation g() { return \"x\".getClass(); }"));
		String message = message(parser, "f.eol");
		assertTrue(message.startsWith(FOLDER.resolve("g.eol") + ":1:") && message.contains("getClass"), message);
	}

	@Test
	void importsThatGoInACircleEnd() {
		ScriptParser parser = new ScriptParser(FOLDER, Map.of("f.eol", "import \"g.eol\"; operation f() { return g(); }", "g.eol",
				"import \"f.eol\"; operation g() { return f(); }"));
		parser.parse("f.eol");
	}

	@Test
	void tellsFileLineAndColumnOfAnErrorOfSyntax() {
		String message = complaint("f.evl", "context Stack {\n\tconstraint C {\n\t\tcheck : 1 +\n\t}\n}\n");
		assertTrue(message.startsWith(FOLDER.resolve("f.evl") + ":4:2: "), message);
	}

	@Test
	void countsFurtherErrors() {
		String message = complaint("f.eol", "operation f() { \"x\".getClass(); \"x\".wait(); }");
		assertTrue(message.endsWith("(and 1 more)"), message);
	}

	@ParameterizedTest
	@CsvSource({ "(,),100", "(,),20000", "not (,),100", "Sequence{,},100", "self.select(x|,),100", "self.f(,),100", "-,'',100" })
	void endsWithDeepNesting(String open, String close, int times) {
		String nested = "operation f() { return " + open.repeat(times) + "1" + close.repeat(times) + "; }";
		assertTimeout(Duration.ofSeconds(20), () -> {
			try {
				new ScriptParser(FOLDER, Map.of("f.eol", nested)).parse("f.eol");
			} catch (ScriptException refused) {
				assertTrue(String.valueOf(refused.getMessage()).startsWith(FOLDER.resolve("f.eol").toString()), refused.getMessage());
			}
		});
	}

	@Test
	void readsNestingAsPeopleWriteIt() {
		String nested = "operation f() { return self.select(x | x.select(y | y.select(z | ((((z.index + 1) * 2) - 3) / 4) > (5 * (6 + (7 - 8)))))); }";
		new ScriptParser(FOLDER, Map.of("f.eol", nested)).parse("f.eol");
	}

	@Test
	void anEmptyFileHoldsNothing() {
		assertEquals(0, new ScriptParser(FOLDER, Map.of("f.eol", "")).parse("f.eol").getDeclaredOperations().size());
	}

	private static String complaint(String name, String text) {
		return message(new ScriptParser(FOLDER, Map.of(name, text)), name);
	}

	private static String message(ScriptParser parser, String name) {
		return String.valueOf(assertThrows(ScriptException.class, () -> parser.parse(name)).getMessage());
	}
}
