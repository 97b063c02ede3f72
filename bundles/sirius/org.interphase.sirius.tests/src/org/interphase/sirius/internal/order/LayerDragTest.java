/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractEditPart;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.RequestConstants;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramListEditPart;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.ui.IEditorPart;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.interphase.design.services.LayerTools;
import org.interphase.model.Layer;
import org.interphase.sirius.TestSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Layers that are dragged in an open stack diagram. */
@NonNullByDefault({})
class LayerDragTest {

	private TestSession session;
	private IEditorPart editor;
	private Layer lithium;
	private Layer interlayer;
	private Layer garnet;
	private Layer cathode;

	@BeforeEach
	void open() throws Exception {
		session = TestSession.of("Li 50 um | ILE 1 um | LLZO 500 um | LFP 60 um");
		editor = DialectUIManager.INSTANCE.openEditor(session.session().session(), session.diagram(), TestSession.MONITOR);
		TestSession.settle();
		lithium = session.layer(0);
		interlayer = session.layer(1);
		garnet = session.layer(2);
		cathode = session.layer(3);
	}

	@AfterEach
	void close() {
		DialectUIManager.INSTANCE.closeEditor(editor, false);
		session.close();
	}

	@Test
	void aLayerTakesThePlaceOfTheOneItIsDroppedOnto() {
		drop(cathode, interlayer);
		assertEquals(List.of(lithium, cathode, interlayer, garnet), session.stack().getLayers());
		assertShown();
		session.commands().undo();
		assertEquals(List.of(lithium, interlayer, garnet, cathode), session.stack().getLayers());
		assertShown();
		session.commands().redo();
		assertEquals(List.of(lithium, cathode, interlayer, garnet), session.stack().getLayers());
		assertShown();
	}

	@Test
	void itGoesDownAsWell() {
		drop(lithium, garnet);
		assertEquals(List.of(interlayer, garnet, lithium, cathode), session.stack().getLayers());
		assertShown();
	}

	@Test
	void aNewLayerCanBeDraggedToo() {
		session.session().change(() -> new LayerTools().createBehind(lithium, "Coating"));
		Layer coating = session.layer(1);
		drop(coating, garnet);
		assertEquals(List.of(lithium, interlayer, garnet, coating, cathode), session.stack().getLayers());
	}

	@Test
	void aLayerIsNotDroppedOntoItself() {
		assertFalse(isExecutable(command(region(garnet), garnet)));
	}

	@Test
	void aMaterialOfTheLibraryBecomesTheOneOfTheLayer() {
		MaterialRecord argyrodite = Registries.standard().materials().find("Li6PS5Cl").orElseThrow();
		String before = garnet.getMaterial();
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(argyrodite));
		try {
			execute(command(new DraggedSelection(), garnet));
		} finally {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
		assertEquals(argyrodite.id(), garnet.getMaterial());
		session.commands().undo();
		assertEquals(before, garnet.getMaterial());
	}

	/** Stands for what is dragged from a view, as in Sirius. */
	private static final class DraggedSelection extends AbstractEditPart {

		@Override
		public @Nullable DragTracker getDragTracker(Request request) {
			return null;
		}

		@Override
		protected void addChildVisual(EditPart child, int index) {
			// has no children
		}

		@Override
		protected void removeChildVisual(EditPart child) {
			// has no children
		}

		@Override
		protected void createEditPolicies() {
			// is dragged only
		}
	}

	/** Drags a layer with the requests that the mouse makes. */
	private void drop(Layer dragged, Layer place) {
		assertTrue(region(dragged).understandsRequest(new ChangeBoundsRequest(RequestConstants.REQ_MOVE)), "can be dragged");
		execute(command(region(dragged), place));
	}

	private void execute(Command command) {
		assertTrue(isExecutable(command));
		((IDiagramWorkbenchPart) editor).getDiagramEditDomain().getDiagramCommandStack().execute(command);
	}

	private Command command(EditPart dragged, Layer place) {
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_DROP);
		request.setEditParts(dragged);
		request.setLocation(region(place).getFigure().getBounds().getCenter());
		return region(place).getTargetEditPart(request).getCommand(request);
	}

	private static boolean isExecutable(Command command) {
		return command != null && command.canExecute();
	}

	private void assertShown() {
		assertEquals(session.stack().getLayers(), regions().map(IDiagramElementEditPart::resolveTargetSemanticElement).toList());
	}

	private GraphicalEditPart region(Layer layer) {
		return regions().filter(part -> part.resolveTargetSemanticElement() == layer).findFirst().orElseThrow();
	}

	private Stream<IDiagramListEditPart> regions() {
		return parts(((IDiagramWorkbenchPart) editor).getDiagramEditPart()).filter(IDiagramListEditPart.class::isInstance)
				.map(IDiagramListEditPart.class::cast);
	}

	private static Stream<EditPart> parts(EditPart part) {
		return Stream.concat(Stream.of(part),
				part.getChildren().stream().map(EditPart.class::cast).flatMap(LayerDragTest::parts));
	}
}
