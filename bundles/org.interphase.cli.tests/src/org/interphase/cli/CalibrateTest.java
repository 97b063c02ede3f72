/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CalibrateTest extends CommandLineFixture {

	@Test
	void theFormsTellTheSame() throws Exception {
		JsonNode json = run("calibrate", "--report", "--draws", "100", "--format", "json").json();
		String text = run("calibrate", "--report", "--draws", "100").out();
		String markdown = run("calibrate", "--report", "--draws", "100", "--format", "markdown").out();
		int count = json.at("/all/headline/count").intValue();
		assertTrue(count > 20);
		assertEquals(count, json.get("predictions").size());
		assertTrue(text.lines().anyMatch(line -> line.matches("all +" + count + " .*")), text);
		assertTrue(markdown.contains("| all | " + count + " |"), markdown);
		assertEquals(json.get("classes").size() + 2, markdown.lines().filter(line -> line.startsWith("| ")).count());
		assertTrue(markdown.contains("Li\\|garnet"), markdown);
	}

	@Test
	void badUsageIsRefused() {
		run("calibrate").refusedWith("--report");
		run("calibrate", "--report", "--draws", "1").refusedWith("--draws");
		run("calibrate", "--report", "--format", "csv").refusedWith("csv", "text, json, markdown");
	}
}
