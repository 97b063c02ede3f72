/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConvertTest extends CommandLineFixture {

	/** A design that sets what designs can hold. */
	private static final String FULL = GARNET.replace("<stacks", """
			<materials id="m" name="Mine" family="garnet" notes="ours"><aliases>A</aliases><aliases>B</aliases>
			  <properties id="p" property="ionicConductivity" low="1e-4" high="3e-4" unit="S/cm" provenance="V"/></materials>
			<sources id="x" citation="Someone 2026"/>
			<waivers id="w" rule="R-ECH-08" target="s" reason="&lt;We> &quot;know&quot;." date="2026-01-02T03:04:05.006+0000"/>
			<ruleSettings id="r" rule="R-ECH-08" level="hint"><parameters name="potential" value="0.25"/></ruleSettings>
			<stacks""").replace("</stacks>", """
			  <boundaries id="b1" left="l1" right="l2" contact="pressed" notes="n">
			    <leftFace id="f1" contactFraction="0.125"/>
			    <rightFace id="f2"><treatments id="t1" kind="coated" material="ZnO" thickness="20"/></rightFace>
			    <measurements id="q" value="12.5" unit="ohm cm2" temperature="25">
			      <spectrum frequency="1000000" real="1.0000000000000002" imaginary="-0.1"/></measurements>
			  </boundaries>
			  <boundaries id="b2" left="l2" right="l3"><leftFace id="f3"/><rightFace id="f4"/></boundaries>
			</stacks>""");

	@Test
	void theInterchangeFormLosesNothing() throws Exception {
		file("full.cellstack", FULL);
		convert("full.cellstack", "--out", "one.cellstack");
		convert("one.cellstack", "--out", "two.json");
		convert("two.json", "--out", "three.cellstack");
		convert("three.cellstack", "--to", "JSON", "--out", "four.json");
		assertEquals(read("one.cellstack"), read("three.cellstack"));
		assertEquals(read("two.json"), read("four.json"));
		for (String value : new String[] { "1.0000000000000002", "\"contact_fraction\": 0.125", "\"thickness_nm\": 20.0",
				"<We> \\\"know\\\".", "2026-01-02T03:04:05.006", "\"type\": \"solid-electrolyte\"" }) {
			assertTrue(read("two.json").contains(value), () -> value + " is missing");
		}
		assertEquals(0, run("diff", "full.cellstack", "four.json").exitCode());
	}

	private void convert(String... args) {
		String[] all = new String[args.length + 1];
		all[0] = "convert";
		System.arraycopy(args, 0, all, 1, args.length);
		Outcome outcome = run(all);
		assertEquals(0, outcome.exitCode(), outcome.err());
		assertEquals("", outcome.out());
	}

	private String read(String name) throws Exception {
		return Files.readString(directory.resolve(name));
	}

	@Test
	void notationsComeAndGo() throws Exception {
		String notation = "Li | LLZO 500 um [polished] | LFP 60 um @ 25 C";
		convert("--stack", notation, "--out", "a.cellstack");
		Outcome outcome = run("convert", "a.cellstack", "--to", "notation");
		assertEquals(notation + "\n", outcome.out());
		assertEquals("", outcome.err());
		convert("a.cellstack", "--out", "b.txt");
		convert("b.txt", "--out", "c.json");
		assertEquals(notation + "\n", run("convert", "c.json", "--to", "notation").out());
	}

	@Test
	void whatTheNotationCannotSayIsTold() throws Exception {
		Outcome outcome = run("convert", file("full.cellstack", FULL), "--to", "notation");
		assertEquals(0, outcome.exitCode(), outcome.err());
		assertEquals(1, outcome.err().lines().count());
		assertTrue(outcome.err().contains("note: the notation cannot say: ") && outcome.err().contains("materials 1"),
				outcome.err());
	}

	@Test
	void reportsReadTheInterchangeFormAsWell() throws Exception {
		convert(file("a.cellstack", FULL), "--out", "a.json");
		JsonNode file = assessJson("a.cellstack").stack();
		assertEquals(file, assessJson("a.json").stack());
	}

	@Test
	void nothingIsOverwrittenUnlessAskedFor() throws Exception {
		file("a.cellstack", GARNET);
		file("b.json", "precious");
		run("convert", "a.cellstack", "--out", "b.json").refusedWith("--out b.json", "--force");
		assertEquals("precious", read("b.json"));
		convert("a.cellstack", "--out", "b.json", "--force");
		assertTrue(read("b.json").startsWith("{"));
		run("convert", "a.cellstack", "--out", "a.cellstack", "--force").refusedWith("overwrite");
		assertEquals(GARNET, read("a.cellstack"));
		assertEquals(2, directoryContent().size());
	}

	@Test
	void badUsageIsRefused() throws Exception {
		String name = file("a.cellstack", GARNET);
		run("convert", name).refusedWith("--to", ".json");
		run("convert", name, "--out", "a.xyz").refusedWith("a.xyz", ".cellstack");
		run("convert", name, "--to", "xml").refusedWith("--to", "xml");
		run("convert").refusedWith("FILE", "--stack");
		run("convert", name, "--stack", "Li | LLZO", "--to", "json").refusedWith("not both");
		run("convert", "nowhere.json", "--to", "cellstack").refusedWith("nowhere.json", "no such file");
		run("convert", "nowhere.txt", "--to", "cellstack").refusedWith("nowhere.txt");
		Outcome broken = run("convert", file("n.txt", "Li | LLZO 5 parsec"), "--to", "cellstack");
		assertEquals(2, broken.exitCode());
		assertTrue(broken.err().contains("n.txt") && broken.err().contains("parsec"), broken.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "'{'; line 1", "'[]'; design-1", "'{\"schema\": \"other\"}'; design-1",
			"'{S, \"stacks\": {}}'; /stacks", "'{S, \"stacks\": [3]}'; /stacks/0", "'{S, \"stakcs\": []}'; stakcs",
			"'{S, \"stacks\": [{\"layers\": [{\"type\": \"sponge\"}]}]}'; solid-electrolyte",
			"'{S, \"stacks\": [{\"layers\": [{\"type\": \"coating\", \"thickness_um\": -1}]}]}'; /stacks/0/layers/0/thickness_um",
			"'{S, \"stacks\": [{\"layers\": [{\"type\": \"coating\", \"thickness_um\": \"1 um\"}]}]}'; finite number",
			"'{S, \"stacks\": [{\"layers\": [{\"type\": \"coating\", \"thickness_um\": 1e999}]}]}'; finite number",
			"'{S, \"stacks\": [{\"half_stack\": 1}]}'; true or false",
			"'{S, \"stacks\": [{\"boundaries\": [{}]}]}'; boundaries",
			"'{S, \"conditions\": {\"atmosphere\": \"argon\"}}'; inert", "'{S, \"name\": 5}'; quotation marks",
			"'{S, \"id\": \"a\", \"stacks\": [{\"id\": \"a\"}]}'; twice", "'{S, \"name\": \"a\", \"name\": \"b\"}'; Duplicate",
			"'{S} {}'; line 1", "'{S, \"waivers\": [{\"date\": \"yesterday\"}]}'; yesterday" })
	void brokenInterchangeFormsAreRefusedWithTheirPlace(String text, String complaint) throws Exception {
		String name = file("bad.json", text.replace("S", "\"schema\": \"urn:interphase:schema:design-1\""));
		run("convert", name, "--to", "cellstack").refusedWith("bad.json", complaint);
		run("assess", name).refusedWith("bad.json", complaint);
	}

	@Test
	void deepNestingIsRefused() throws Exception {
		String name = file("deep.json", "[".repeat(100_000));
		run("convert", name, "--to", "cellstack").refusedWith("deep.json", "nesting");
	}
}
