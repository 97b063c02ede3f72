/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.interphase.core.edit.StackEdits;
import org.interphase.design.services.LayerTools;
import org.interphase.model.Boundary;
import org.interphase.model.Layer;
import org.interphase.sirius.TestSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where an open stack diagram shows layers and boundaries. */
@NonNullByDefault({})
class StackDiagramPlacesTest {

	private static TestSession session;
	private static IEditorPart editor;

	@BeforeAll
	static void open() throws Exception {
		session = TestSession.of("Li 50 um | ILE 1 um | LLZO 500 um | LFP 60 um");
		editor = DialectUIManager.INSTANCE.openEditor(session.session().session(), session.diagram(),
				new NullProgressMonitor());
		assertInstanceOf(DDiagramEditor.class, editor);
	}

	@AfterAll
	static void close() {
		DialectUIManager.INSTANCE.closeEditor(editor, false);
		session.close();
	}

	@Test
	void boundariesLieOnTheEdgesOfTheirLayers() {
		assertPlaces();
	}

	@Test
	void thereIsNothingToArrange() {
		GraphicalEditPart diagram = ((IDiagramWorkbenchPart) editor).getDiagramEditPart();
		assertNull(diagram.getCommand(new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL)));
	}

	@Test
	void theyFollowANewLayer() {
		session.session().change(() -> new LayerTools().createBehind(session.layer(0), "Coating"));
		assertPlaces();
		session.commands().undo();
		assertPlaces();
	}

	@Test
	void theyFollowAMovedLayer() {
		session.session().change(() -> new LayerTools().moveBy(session.layer(1), 1));
		assertPlaces();
		session.commands().undo();
		assertPlaces();
	}

	@Test
	void theyFollowARemovedLayer() {
		session.session().change(() -> StackEdits
				.removeLayers(session.session().session().getTransactionalEditingDomain(), List.of(session.layer(1)))
				.execute());
		assertPlaces();
		session.commands().undo();
		assertPlaces();
	}

	private static void assertPlaces() {
		while (Display.getCurrent().readAndDispatch()) {
			// until all is drawn
		}
		GraphicalEditPart diagram = ((IDiagramWorkbenchPart) editor).getDiagramEditPart();
		diagram.getFigure().getUpdateManager().performUpdate();
		Map<EObject, Rectangle> places = parts(diagram)
				.filter(IDiagramElementEditPart.class::isInstance).map(IDiagramElementEditPart.class::cast)
				.filter(part -> part.resolveTargetSemanticElement() instanceof Layer
						|| part.resolveTargetSemanticElement() instanceof Boundary)
				.collect(Collectors.toMap(IDiagramElementEditPart::resolveTargetSemanticElement,
						StackDiagramPlacesTest::place, (first, second) -> first));
		int bottom = -1;
		for (Layer layer : session.stack().getLayers()) {
			Rectangle place = places.get(layer);
				assertTrue(place.y >= bottom - 1, "the layers stand in order: " + place);
			bottom = place.bottom();
		}
		for (Boundary boundary : session.stack().getBoundaries()) {
			assertEquals(places.get(boundary.getLeft()).bottom(), places.get(boundary).getCenter().y, 1.01);
		}
		assertEquals(2 * session.stack().getLayers().size() - 1, places.size());
	}

	private static Rectangle place(IDiagramElementEditPart part) {
		Rectangle place = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(place);
		return place;
	}

	private static Stream<EditPart> parts(EditPart part) {
		return Stream.concat(Stream.of(part), part.getChildren().stream().map(GraphicalEditPart.class::cast)
				.flatMap(StackDiagramPlacesTest::parts));
	}
}
