/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule settings and waivers that cannot be obeyed: one line with the file, the place and the way out, exit code 2. */
class BadSettingsTest extends CommandLineFixture {

	private String with(String content) throws Exception {
		return file("a.cellstack", GARNET.replace("</cellstack:Design>", content + "</cellstack:Design>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "--rule; R-ECH-08; RULE=LEVEL", "--rule; R-ECH-08=loud; off, hint",
			"--rule; R-NO-1=off; rules list", "--set; R-ECH-08=1; RULE.PARAMETER=VALUE",
			"--set; R-ECH-08.volts=1; potential", "--set; R-ECH-08.potential=9 V; between 0 and 2 V",
			"--set; R-ECH-08.potential=5 bar; R-ECH-08.potential", "--set; R-NO-1.x=1; R-NO-1",
			"--profile; nonsense; profiles are" })
	void onTheCommandLine(String option, String value, String complaint) throws Exception {
		run("validate", option, value, file("a.cellstack", GARNET)).refusedWith(option, complaint);
		run("assess", option, value, "a.cellstack").refusedWith(option, complaint);
		run("estimate", option, value, "a.cellstack").refusedWith(option, complaint);
	}

	@Test
	void aWaiverForARuleThatIsNot() throws Exception {
		run("validate", with("<waivers rule=\"R-NO-1\" target=\"s\" reason=\"We know.\"/>")).refusedWith("a.cellstack",
				"waiver 1", "R-NO-1", "rules list");
	}

	@Test
	void aParameterOutOfRange() throws Exception {
		run("assess", with("""
				<ruleSettings rule="R-ECH-08"><parameters name="potential" value="99"/></ruleSettings>
				""")).refusedWith("a.cellstack", "rule setting 1", "potential", "99", "between");
	}

	@Test
	void aParameterAndAProfileThatAreNot() throws Exception {
		run("validate", with("""
				<ruleSettings rule="R-ECH-08"><parameters name="volts" value="1"/></ruleSettings>
				""")).refusedWith("rule setting 1", "volts", "potential");
		file("b.cellstack", GARNET.replace("name=\"Garnet cell\"", "name=\"Garnet cell\" ruleProfile=\"odd\""));
		run("validate", "b.cellstack").refusedWith("b.cellstack", "rule profile", "odd");
	}

	@Test
	void severalAreCounted() throws Exception {
		run("validate", with("<waivers rule=\"R-NO-1\" target=\"s\" reason=\"x\"/><waivers rule=\"R-NO-2\" reason=\"y\"/>"))
				.refusedWith("R-NO-1", "1 more");
	}
}
