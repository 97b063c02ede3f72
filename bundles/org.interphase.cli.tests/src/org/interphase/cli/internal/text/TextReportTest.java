/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import org.interphase.cli.internal.SampleReport;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextReportTest {

	private final String text = TextReport.render(SampleReport.make(), false);

	private void shows(String lines) {
		assertTrue(text.contains(lines), () -> lines + "\nis missing in\n" + text);
	}

	@Test
	void findingsAreGroupedBySeverityAndExplainedOnce() {
		shows("""

				Errors (2)
				  R-1  A|B: Message of R-1.
				      Why: Reason of R-1.
				      Source: key-of-R-1
				  R-1  B|C: Message of R-1.

				Hints (1)
				  R-2  A: Message of R-2.
				""");
	}

	@Test
	void whatCouldNotBeJudgedIsSummedUp() {
		shows("""

				Not judged, data are missing (2)
				  R-3  A, B: Message of R-3.
				""");
	}

	@Test
	void waivedFindingsKeepTheirReason() {
		shows("""

				Waived (1)
				  R-4  C: Message of R-4. Accepted: We know.
				""");
	}

	@Test
	void contributionsThatFailedAreNamed() {
		shows("  org.example.broken  A|B: It returned NaN.\n");
		shows("Not loaded: org.example.lost: There is no such class.\n");
	}

	@Test
	void totalsTellWhatTheyLack() {
		shows("  Not known: A|B\n");
		shows("? to inf");
	}

	@Test
	void theLastLineCountsEachFindingOnce() {
		String last = text.lines().reduce("", (before, line) -> line);
		assertEquals("2 errors, 0 warnings, 0 information, 1 hints, 2 not judged, 1 waived, 2 faults; seed 1, 4000 draws.",
				last);
	}
}
