/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad text gets one message: the place, what is wrong, and the way out. */
class BadNotationTest {

	private final NotationParser parser = NotationParser.of(TestMaterials.REGISTRIES);

	/** The exclamation mark stands where the caret is expected. */
	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '`', value = {
			"Li|!LLZX 500 um|LFP # Unknown material \"LLZX\". Did you mean LLZO*",
			"Li|!Foo Bar 500 um [polished]|LFP # Unknown material \"Foo Bar\".*",
			"LFP-!Foo-Li # Unknown material \"Foo\".*", "Li|QSSE(LLZO+!Foo) 2 um|LFP # Unknown material \"Foo\".*",
			"Li|LFP+!Foo # Unknown material \"Foo\".*", "Li|!Foo+Bar # Unknown material \"Foo+Bar\".*",
			"Li|!|LFP # A layer is missing here; write a material, or remove one \"|\".",
			"!|Li # A layer is missing here; write a material, or remove one \"|\".",
			"Li |! # A layer is missing here; write a material, or remove one \"|\".",
			"Li|!@ 25 C # A layer is missing here; write a material, or remove one \"|\".",
			"Li | LLZO !(500 um | LFP # This bracket is never closed; add \")\".",
			"Li | LLZO ![polished | LFP # This bracket is never closed; add \"]\".",
			"Li | LLZO 500 um!) | LFP # \")\" closes nothing; remove it, or add the bracket that it closes.",
			"Li | LLZO (500 um!] | LFP # \"]\" stands where \")\" is expected; close the brackets in the order in which they were opened.",
			"Li | LLZO !5 bar | LFP # 5 bar is a pressure; a length in um is expected.",
			"Li | LLZO !0,5 mm | LFP # \"0,5 mm\" has a comma; write a decimal point, such as 0.5 mm, and no separators between thousands.",
			"Li | LLZO !500 | LFP # \"500\" has no unit; write one, such as 500 um or 25 C.",
			"Li | LLZO !500 parsec | LFP # \"parsec\" is no known unit; write one such as um, nm, MPa, mS/cm or ohm cm2.",
			"Li | LLZO !-5 um | LFP # -5 um is out of range; allowed are 0 to 100000 um.",
			"Li | LLZO !1e9 m | LFP # 1e15 um is out of range; allowed are 0 to 100000 um.",
			"Li | LLZO !150 % porous | LFP # 1.5 is out of range; allowed are 0 to 1.",
			"Li | LLZO 20 um !30 um | LFP # \"30 um\" is given twice; remove one of the two.",
			"Li | LLZO !5 mg/cm2 | LFP # \"5 mg/cm2\" does not fit LLZO; it is the loading of a composite electrode.",
			"Li | LLZO !2 uL/cm2 | LFP # \"2 uL/cm2\" does not fit LLZO; it is the dose of a liquid.",
			"Li | LLZO !2 mAh/cm2 | LFP # \"2 mAh/cm2\" does not fit LLZO; it is the areal capacity of an electrode.",
			"Li | !500 um | LFP # \"500 um\" has no material; a layer begins with the name of its material, such as: LLZO 500 um",
			"LFP-SS-Li !20 um # \"20 um\" does not say which layer of \"LFP-SS-Li\" it belongs to; write \"|\" instead of the dashes.",
			"Li | LLZO+IL !80:10:10 | LFP # \"80:10:10\" does not fit; \"LLZO+IL\" has 2 materials. Write one number for each, such as 80:20 wt.",
			"Li | LLZO !80:20 | LFP # \"80:20\" does not fit; \"LLZO\" is no mixture. Remove it, or name all materials, such as: LLZO+IL 80:20 wt",
			"Li | LLZO+IL !80:0 | LFP # \"80:0\" is no mixing ratio; write numbers above zero, such as 80:20 wt.",
			"Li | LLZO !polished | LFP # \"polished\" is not understood; write quantities such as 20 um, and treatments in brackets such as [polished].",
			"Li | LLZO [!shiny 2 h] | LFP # Unknown treatment \"shiny 2 h\". Known are air-exposed, carbon-treated, coated, polished.",
			"Li | LLZO [!] | LFP # A treatment is missing in the brackets; write one such as [polished].",
			"Li | LLZO [polished,!] | LFP # A treatment is missing in the brackets; write one such as [polished].",
			"Li | LLZO [coated !Foo] | LFP # \"Foo\" is not understood; write a material, a thickness, a duration or a temperature, such as [coated ZnO 20 nm].",
			"Li | LLZO [polished !5 bar] | LFP # 5 bar is a pressure; a length in nm is expected.",
			"Li | LLZO [air-exposed 2 h !3 h] | LFP # \"3 h\" is given twice; remove one of the two.",
			"Li ![polished] # \"Li\" has no neighbour on this side, so there is no face to treat; remove the treatment, or add the neighbour.",
			"Li ![left: polished] | LFP # \"Li\" has no neighbour on this side, so there is no face to treat; remove the treatment, or add the neighbour.",
			"Li | LLZO !@ 25 C | LFP # \"@ 25 C\" belongs to the end; write conditions after the last layer, such as: Li | LLZO | LFP @ 25 C",
			"Li | LFP @ !warm # \"warm\" is no condition; write one such as @ 25 C, @ 5 MPa, @ pressed 300 MPa, @ 0.5 mA/cm2, @ 0.5C, @ aged 100 h, @ dew -40 C or @ dry-air.",
			"Li | LFP @! # A condition is missing after \"@\"; write one such as: @ 25 C",
			"Li | LFP @!@ 25 C # A condition is missing after \"@\"; write one such as: @ 25 C",
			"Li | LFP @ 25 C @ !30 C # The temperature is given twice; remove one of the two.",
			"Li | LFP @ 1C @ !C/2 # The C-rate is given twice; remove one of the two.",
			"Li | LFP @ air @ !inert # The atmosphere is given twice; remove one of the two.",
			"Li | LFP @ 5 MPa @ !3 MPa # The stack pressure is given twice; write the pressure of making as: @ pressed 300 MPa",
			"Li | LFP @ !25 # \"25\" has no unit; write one, such as 500 um or 25 C.",
			"Li | LFP @ !25 V # 25 V is a voltage; a temperature in degC is expected.",
			"Li | LFP @ !500 C # 500 degC is out of range; allowed are -60 to 400 degC.",
			"Li | LFP @ !25 C hot # \"25 C hot\" is no condition*",
			"Li | LFP @ dew !5 MPa # 5 MPa is a pressure; a temperature in degC is expected." })
	void saysWhereAndWhatToDo(String marked, String message) {
		int offset = marked.indexOf('!');
		String text = marked.replace("!", "");
		NotationException problem = problem(text);
		if (message.endsWith("*")) {
			String start = message.substring(0, message.length() - 1);
			assertTrue(problem.getMessage().startsWith(start), problem.getMessage());
		} else {
			assertEquals(message, problem.getMessage());
		}
		assertEquals(offset, problem.offset(), problem.render());
		assertEquals(text, problem.text());
	}

	@Test
	void empty() {
		String message = "There is no stack; write layers with bars between them, such as: Li | LLZO 500 um | LFP";
		assertEquals(message, problem("").getMessage());
		assertEquals(message, problem(" \n\t ").getMessage());
	}

	@Test
	void rendersTheLineTheCaretAndTheWayOut() {
		assertEquals("Li | LLZO 5 bar | LFP\n          ^\n5 bar is a pressure; a length in um is expected.",
				problem("Li | LLZO 5 bar | LFP").render());
		assertEquals("Li | LLZO (1 um\n          ^\nThis bracket is never closed; add \")\".",
				problem("Li |\nLLZO (1 um").render());
	}

	@Test
	void rendersTheNeighbourhoodOfAPlaceInALongText() {
		String text = "Li|".repeat(100) + "Foo" + "|Li".repeat(100);
		String[] lines = problem(text).render().split("\n");
		assertEquals(3, lines.length);
		assertTrue(lines[0].length() < 130);
		assertEquals("Foo", lines[0].substring(lines[1].indexOf('^'), lines[1].indexOf('^') + 3));
	}

	@Test
	void absurdLengths() {
		assertEquals("The text has 1000001 characters, more than 1000000; import a file instead.",
				problem("x".repeat(1_000_001)).getMessage());
		assertEquals("There are more than 100000 layers; build large stacks by a script.",
				problem("Li|".repeat(100_001)).getMessage());
		assertEquals("This layer is too long; give name, quantities and treatments only.",
				problem("Li|" + "x y ".repeat(100_000)).getMessage());
		assertEquals("This layer is too long; give name, quantities and treatments only.",
				problem("Li|" + "-".repeat(900_000)).getMessage());
		assertEquals("This bracket is never closed; add \")\".", problem("(".repeat(900_000)).getMessage());
		assertTrue(problem("Li|" + "a-".repeat(900)).getMessage().startsWith("Unknown material \"a-a-"));
		assertTrue(problem("Li|" + "Li-".repeat(600)).getMessage().length() < 300);
		assertTrue(problem("Li|LLZO " + "1".repeat(1900)).getMessage().length() < 300);
		assertTrue(problem("Li|LLZO [" + "polished ".repeat(200) + "]").getMessage().length() < 300);
		assertTrue(problem("Li|LFP @ " + "9".repeat(500_000)).getMessage().length() < 300);
		assertTrue(problem("Li|LFP" + " @".repeat(400_000)).getMessage().length() < 300);
	}

	private NotationException problem(String text) {
		return assertThrows(NotationException.class, () -> parser.parse(text));
	}
}
