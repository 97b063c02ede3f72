/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Each bad file gets one line that names it, exit code 2, and no output file. */
class BadFileTest extends CommandLineFixture {

	private void refused(String file, String... complaints) throws Exception {
		List<Path> before = directoryContent();
		String[] all = new String[complaints.length + 1];
		all[0] = file;
		System.arraycopy(complaints, 0, all, 1, complaints.length);
		run("assess", file).refusedWith(all);
		run("assess", "--format", "json", "--out", "result.json", file).refusedWith(all);
		assertEquals(before, directoryContent(), "nothing is written");
	}

	@Test
	void missing() throws Exception {
		refused("nowhere.cellstack");
	}

	@Test
	void directory() throws Exception {
		Files.createDirectory(directory.resolve("cells"));
		refused("cells");
	}

	@Test
	void empty() throws Exception {
		refused(file("empty.cellstack", ""));
	}

	@Test
	void truncated() throws Exception {
		refused(file("cut.cellstack", GARNET.substring(0, GARNET.length() / 2)));
	}

	@Test
	void foreign() throws Exception {
		refused(file("feed.xml", "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel/></rss>\n"));
		refused(file("notes.txt", "Li | LLZO | LFP\n"));
		refused(file("project.xmi", """
				<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="p"/>
				"""));
	}

	@Test
	void newerVersion() throws Exception {
		refused(file("new.cellstack", GARNET.replace("/cellstack/1", "/cellstack/99")));
	}

	@Test
	void entityExpansion() throws Exception {
		String bomb = """
				<?xml version="1.0"?>
				<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
				<d>&c;</d>
				""";
		refused(file("bomb.cellstack", bomb));
	}

	@Test
	void externalEntity() throws Exception {
		file("secret.txt", "TOPSECRET");
		String name = file("thief.cellstack", GARNET.replace("?>\n<cellstack",
				"?>\n<!DOCTYPE d [<!ENTITY x SYSTEM \"secret.txt\">]>\n<cellstack").replace("\"Pellet\"", "\"&x;\""));
		refused(name);
		assertFalse(run("assess", "--trace", name).err().contains("TOPSECRET"));
	}

	@Test
	void referencesToOtherFiles() throws Exception {
		file("other.cellstack", GARNET);
		refused(file("linked.cellstack", design("<stacks href=\"other.cellstack#s\"/>")));
	}

	@ParameterizedTest
	@CsvSource({ "500, NaN", "500, -3", "500, Infinity", "500, 1e300", "500, many", "25, -400", "25, NaN", "0.2, 1e9" })
	void numbersThatCannotBe(String good, String bad) throws Exception {
		refused(file("numbers.cellstack", GARNET.replace("=\"" + good + "\"", "=\"" + bad + "\"")));
	}

	@Test
	void nothingToJudge() throws Exception {
		refused(file("bare.cellstack", design("")), "stack");
		refused(file("hollow.cellstack", design("<stacks id=\"s\" name=\"Pellet\"/>")), "Pellet", "layers");
	}

	@Test
	void unknownMaterialsAreNamedWithTheirPlaceAndSuggestions() throws Exception {
		refused(file("typo.cellstack", GARNET.replace("\"LLZO\" thick", "\"LLZOO\" thick")), "layer 2", "LLZOO",
				"did you mean", "LLZO");
		refused(file("odd.cellstack", GARNET.replace("material=\"lfp\"", "material=\"qqqqqqqqqqqqqqqq\"")), "layer 3",
				"qqqqqqqqqqqqqqqq", "define it in the design");
		refused(file("none.cellstack", GARNET.replace("material=\"lfp\"", "")), "layer 3", "no material");
		refused(file("coat.cellstack", GARNET.replace("loading=", "coatingMaterial=\"wwwwwwwwwww\" loading=")),
				"layer 3", "wwwwwwwwwww");
	}

	@Test
	void unknownPropertiesOfLocalMaterials() throws Exception {
		refused(file("local.cellstack", GARNET.replace("</cellstack:Design>", """
				<materials id="m" name="Mine"><properties id="p" property="conductivty" low="1"/></materials>
				</cellstack:Design>
				""")), "Mine", "conductivty", "ionicConductivity");
	}

	@Test
	void namesWithLineBreaksDoNotBreakTheLine() throws Exception {
		refused(file("lines.cellstack", GARNET.replace("material=\"lfp\"", "material=\"one&#10;two\"")), "one two");
	}

	@Test
	void aBadFileAmongGoodOnesStopsThemAll() throws Exception {
		file("good.cellstack", GARNET);
		run("assess", "good.cellstack", "bad.cellstack").refusedWith("bad.cellstack");
	}

	@Test
	void aPathThatIsNone() {
		run("assess", "a\0b").refusedWith("path");
	}
}
