/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.interphase.design.RefusedEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who types nonsense is told so, and the design stays as it was. */
class RefusedEditTest {

	private final List<String> reasons = new ArrayList<>();

	@AfterEach
	void nobodyListens() {
		RefusedEdits.tellTo(null);
	}

	@Test
	void aThicknessInKilogramsIsRefused() throws Exception {
		try (TestSession session = TestSession.of("Li 50 um | LLZO 500 um | LFP 60 um")) {
			RefusedEdits.tellTo(reasons::add);
			DirectEditLabel tool = tool(session);
			session.run(DiagramCommandFactoryService.getInstance().getNewProvider()
					.getCommandFactory(session.session().session().getTransactionalEditingDomain())
					.buildDirectEditLabelFromTool(session.shown(session.layer(1)), tool, "Pellet \u00b7 5 kg"));
			assertEquals(1, reasons.size());
			assertTrue(reasons.get(0).contains("5 kg is a mass"), reasons.get(0));
			assertEquals(500, session.layer(1).getThickness(), 1e-9);
		}
	}

	private static DirectEditLabel tool(TestSession session) {
		List<DirectEditLabel> found = new ArrayList<>();
		EcoreUtil.getAllProperContents(session.diagram().getDescription(), true).forEachRemaining(content -> {
			if (content instanceof DirectEditLabel label && label.getName().equals("EditNameAndThickness")) {
				found.add(label);
			}
		});
		return found.get(0);
	}
}
