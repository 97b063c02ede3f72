/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.design.services.FindingServices;
import org.interphase.design.services.LayerTools;
import org.interphase.model.Boundary;
import org.interphase.model.Layer;
import org.interphase.sirius.ShownDiagram;
import org.interphase.sirius.TestSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is selected in a stack diagram after an edit. */
@NonNullByDefault({})
class LayerSelectorTest {

	private final LayerTools tools = new LayerTools();
	private TestSession session;
	private ShownDiagram diagram;

	@BeforeEach
	void open() throws Exception {
		session = TestSession.of("Li 50 um | LATP 300 um | LFP 60 um @ 25 C");
		diagram = new ShownDiagram(session);
	}

	@AfterEach
	void close() {
		diagram.close();
		session.close();
	}

	@Test
	void aMovedLayer() {
		Layer moved = session.layer(2);
		edit(() -> tools.moveTo(moved, session.layer(0)));
		assertSelected(moved);
		edit(() -> tools.moveBy(moved, 1));
		assertSelected(moved);
	}

	@Test
	void aNewLayer() {
		edit(() -> tools.createBehind(session.layer(0), "Coating"));
		assertSelected(session.layer(1));
		edit(() -> tools.createBefore(session.stack(), "CurrentCollector"));
		assertSelected(session.layer(0));
	}

	@Test
	void anInterlayer() {
		Boundary boundary = session.stack().getBoundaries().get(0);
		edit(() -> tools.createBehind(boundary, "LiquidInterlayer"));
		assertSelected(session.layer(1));
	}

	@Test
	void theLayerThatAQuickFixInserts() {
		FindingServices findings = new FindingServices();
		Boundary boundary = session.stack().getBoundaries().get(0);
		edit(() -> findings.applyFixNamed(boundary, findings.fixLabels(boundary).get(0)));
		assertEquals(4, session.stack().getLayers().size());
		assertSelected(session.layer(1));
	}

	@Test
	void aCopyAndAHalf() {
		edit(() -> tools.duplicateLayer(session.layer(0)));
		assertSelected(session.layer(1));
		edit(() -> tools.splitLayer(session.layer(2)));
		assertSelected(session.layer(3));
	}

	@Test
	void theNeighbourOfADeletedLayer() {
		Layer cathode = session.layer(2);
		edit(() -> tools.deleteLayer(session.layer(1)));
		assertSelected(cathode);
		edit(() -> tools.deleteLayer(cathode));
		assertSelected(session.layer(0));
	}

	@Test
	void nothingElseIfNoLayerCameOrWent() {
		Boundary boundary = session.stack().getBoundaries().get(1);
		diagram.select(boundary);
		edit(() -> session.layer(1).setThickness(200.0));
		assertSelected(boundary);
	}

	private void edit(Runnable edit) {
		session.session().change(edit);
		diagram.settle();
	}

	private void assertSelected(EObject part) {
		assertEquals(List.of(part), diagram.selected());
	}
}
