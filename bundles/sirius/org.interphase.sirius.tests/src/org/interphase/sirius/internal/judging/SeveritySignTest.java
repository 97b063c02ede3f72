/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.rule.Severity;
import org.interphase.design.internal.Judgement;
import org.interphase.model.Layer;
import org.interphase.sirius.ShownDiagram;
import org.interphase.sirius.TestSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sign in the corner of a layer, as it is painted. */
@NonNullByDefault({})
class SeveritySignTest {

	private TestSession session;
	private ShownDiagram diagram;
	private Layer electrolyte;

	@BeforeEach
	void open() throws Exception {
		session = TestSession.of("Li 50 um | LLZO 20 um | LFP 40 um 5 mg/cm2 @ 25 C");
		diagram = new ShownDiagram(session);
		electrolyte = session.layer(1);
	}

	@AfterEach
	void close() {
		diagram.close();
		session.close();
	}

	@Test
	void followsAnEditItsUndoAndItsRedo() {
		String before = seen();
		session.session().change(() -> electrolyte.setThickness(500.0));
		diagram.settle();
		String after = seen();
		assertNotEquals(before, after);
		for (int round = 0; round < 2; round++) {
			session.commands().undo();
			diagram.settle();
			assertEquals(before, seen());
			session.commands().redo();
			diagram.settle();
			assertEquals(after, seen());
		}
	}

	@Test
	void isGoneOnceNothingIsFound() {
		session.session().change(() -> electrolyte.setThickness(500.0));
		diagram.settle();
		assertEquals(Severity.WARNING, Judgement.findings(electrolyte).get(0).severity());
		String marked = diagram.painted(electrolyte);
		session.session().change(() -> electrolyte.setThickness(21.0));
		diagram.settle();
		assertNotEquals(marked, diagram.painted(electrolyte));
	}

	/** What is found, and the corner as it is painted. */
	private String seen() {
		return Judgement.findings(electrolyte).stream().map(finding -> finding.rule()).toList() + diagram.painted(electrolyte);
	}
}
