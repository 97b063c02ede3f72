/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SweepTest extends CommandLineFixture {

	private static final String BOUNDARIES = """
			  <boundaries id="b1" left="l1" right="l2"><leftFace id="f1"/><rightFace id="f2"/></boundaries>
			  <boundaries id="b2" left="l2" right="l3"><leftFace id="f3"/><rightFace id="f4"/></boundaries>
			</stacks>""";

	private List<String> csv(String... args) throws Exception {
		Outcome outcome = sweep(args);
		assertEquals(0, outcome.exitCode(), outcome.err());
		assertEquals("", outcome.err());
		return outcome.out().lines().toList();
	}

	private Outcome sweep(String... args) throws Exception {
		file("cell.cellstack", GARNET.replace("</stacks>", BOUNDARIES));
		String[] all = new String[args.length + 4];
		all[0] = "sweep";
		all[1] = "cell.cellstack";
		all[2] = "--draws";
		all[3] = "200";
		System.arraycopy(args, 0, all, 4, args.length);
		return run(all);
	}

	@Test
	void eachPointIsTheAssessmentOfTheChangedDesign() throws Exception {
		List<String> lines = csv("--vary", "LLZO.thickness=100 um..0.3 mm:2");
		assertEquals("LLZO.thickness_um,total_p5_asr_ohm_cm2,total_median_asr_ohm_cm2,total_p95_asr_ohm_cm2,"
				+ "boundary_1_Li|LLZO_asr_ohm_cm2,boundary_2_LLZO|LFP_asr_ohm_cm2,errors,warnings,infos,hints,unknown,waived,faults",
				lines.get(0));
		assertEquals(3, lines.size());
		file("thin.cellstack", GARNET.replace("</stacks>", BOUNDARIES).replace("\"500\"", "\"300\""));
		JsonNode stack = assessJson("thin.cellstack", "--draws", "200").stack();
		String[] cells = lines.get(2).split(",", -1);
		assertEquals("300.0", cells[0]);
		assertEquals(stack.at("/totals/asr_ohm_cm2/median").doubleValue(), Double.parseDouble(cells[2]));
	}

	@Test
	void theLastQuantityVariesFastest() throws Exception {
		List<String> lines = csv("--vary", "2.thickness=10..1000:3:log", "--vary", "conditions.T=25..60 C:2");
		assertTrue(lines.get(0).startsWith("2.thickness_um,conditions.temperature_degC,total_"), lines.get(0));
		assertEquals(List.of("10.0,25.0", "10.0,60.0", "100.0,25.0", "100.0,60.0", "1000.0,25.0", "1000.0,60.0"),
				lines.stream().skip(1).map(line -> line.replaceFirst("^([^,]*,[^,]*),.*", "$1")).toList());
	}

	@ParameterizedTest
	@CsvSource({ "l2.thickness=1..2 um:2, thickness, um, 1.0, 2.0", "llzo.thickness=100..200 nm:2, thickness, um, 0.1, 0.2",
			"2.thickness_um=100 nm..1:2, thickness, um, 0.1, 0.001", "conditions.stackPressure=10 bar..2 MPa:2, stackPressure, MPa, 1.0, 2.0",
			"conditions.P=1..2:2, stackPressure, MPa, 1.0, 2.0", "f1.contactFraction=0.5..1:2, contactFraction, 1, 0.5, 1.0" })
	void elementsAndValuesMayBeWrittenInManyWays(String vary, String quantity, String unit, double first, double last)
			throws Exception {
		JsonNode varied = sweep("--vary", vary, "--format", "json").json().at("/varied/0");
		assertEquals(quantity, varied.get("quantity").textValue());
		assertEquals(unit, varied.get("unit").textValue());
		assertEquals(first, varied.at("/values/0").doubleValue(), 1e-12);
		assertEquals(last, varied.at("/values/1").doubleValue(), 1e-12);
	}

	@Test
	void theFormsTellTheSame() throws Exception {
		JsonNode json = sweep("--vary", "LLZO.thickness=100..500", "--format", "json").json();
		List<String> lines = csv("--vary", "LLZO.thickness=100..500");
		assertEquals(5, json.get("points").size());
		for (int i = 0; i < 5; i++) {
			String[] cells = lines.get(i + 1).split(",", -1);
			JsonNode stack = json.at("/points/" + i + "/stacks/0");
			assertEquals(json.at("/points/" + i + "/values/0").doubleValue(), Double.parseDouble(cells[0]));
			assertEquals(stack.at("/asr_ohm_cm2/p95").doubleValue(), Double.parseDouble(cells[3]));
			assertEquals(stack.at("/counts/unknown").intValue(), Integer.parseInt(cells[10]));
		}
	}

	@Test
	void theCRateReplacesTheCurrentDensity() throws Exception {
		JsonNode points = sweep("--vary", "conditions.C=0.1..5:2", "--format", "json").json().get("points");
		file("fast.cellstack",
				GARNET.replace("</stacks>", BOUNDARIES).replace("currentDensity=\"0.2\"", "cRate=\"5\""));
		assertEquals(assessJson("fast.cellstack", "--draws", "200").json().at("/counts"), points.at("/1/stacks/0/counts"));
	}

	@Test
	void twoStacksHaveColumnsEach() throws Exception {
		String second = GARNET.substring(GARNET.indexOf("<stacks"), GARNET.indexOf("</cellstack:Design>"))
				.replaceAll(" id=\"(\\w+)\"", " id=\"second-$1\"");
		file("two.cellstack", GARNET.replace("</cellstack:Design>", second + "</cellstack:Design>"));
		Outcome outcome = run("sweep", "two.cellstack", "--draws", "200", "--vary", "second-l2.thickness=100..500:2");
		assertEquals(0, outcome.exitCode(), outcome.err());
		List<String> lines = outcome.out().lines().toList();
		List<String> titles = List.of(lines.get(0).split(","));
		int first = titles.indexOf("stack_1_total_median_asr_ohm_cm2");
		int other = titles.indexOf("stack_2_total_median_asr_ohm_cm2");
		String[] thin = lines.get(1).split(",", -1);
		String[] thick = lines.get(2).split(",", -1);
		assertEquals(thin[first], thick[first]);
		assertTrue(Double.parseDouble(thin[other]) < Double.parseDouble(thick[other]), outcome.out());
		run("sweep", "two.cellstack", "--vary", "LLZO.thickness=1..2").refusedWith("several", "id l2", "id second-l2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "thickness=1..2; ELEMENT.QUANTITY=FROM..TO", "LLZO.thickness; ELEMENT.QUANTITY",
			"LLZO.thickness=1; ELEMENT.QUANTITY", "LZO.thickness=1..2; LLZO (id l2)", "9.thickness=1..2; 3 LFP (id l3)",
			"LLZO.thicknes=1..2; thickness", "conditions.flavour=1..2; temperature",
			"LLZO.thickness=1 um..2 V; length", "LLZO.thickness=-1..2; 0", "LLZO.thickness=1..2:1; between 2 and 10000",
			"LLZO.thickness=1..2:20000; between 2 and 10000", "conditions.T=-10..60:3:log; above 0",
			"LLZO.thickness=1..2:3:lin; lin", "conditions.atmosphere=1..2; temperature" })
	void badRangesAreRefusedWithPlaceAndWayOut(String vary, String complaint) throws Exception {
		sweep("--vary", vary).refusedWith("--vary", vary, complaint);
	}

	@Test
	void badUsageIsRefused() throws Exception {
		sweep().refusedWith("--vary");
		sweep("--vary", "2.thickness=1..2", "--vary", "LLZO.thickness=3..4").refusedWith("LLZO.thickness", "already");
		sweep("--vary", "2.thickness=1..2:200", "--vary", "1.thickness=3..4:200").refusedWith("40000", "10000");
		sweep("--vary", "2.thickness=1..2", "--format", "text").refusedWith("csv, json");
		sweep("--vary", "2.thickness=1..2", "--out", "cell.cellstack").refusedWith("overwrite");
	}

	@Test
	void namesThatSeveralElementsHaveAreRefused() {
		run("sweep", "--stack", "Li | ILE 1 um | LLZO 500 um | ILE 2 um | LFP", "--vary", "ILE.thickness=1..2")
				.refusedWith("ILE", "several", "layers-2", "layers-4");
	}

	@Test
	void theTableGoesToAFileToo() throws Exception {
		assertEquals("", sweep("--vary", "2.thickness=1..2", "--out", "s.csv").out());
		assertEquals(6, Files.readAllLines(directory.resolve("s.csv")).size());
	}
}
