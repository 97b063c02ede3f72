/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.eef.properties.ui.api.EEFTabContents;
import org.eclipse.eef.properties.ui.api.EEFTabbedPropertySheetPage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.interphase.sirius.internal.judging.JudgingJob;

/** The stack diagram of a session in an editor, with the properties of what is selected beside it. */
public final class ShownDiagram implements AutoCloseable {

	private static final int CORNER = 20;

	private final TestSession session;
	private final IEditorPart editor;
	private final PropertySheet properties;

	public ShownDiagram(TestSession session) throws PartInitException {
		this.session = session;
		editor = DialectUIManager.INSTANCE.openEditor(session.session().session(), session.diagram(), TestSession.MONITOR);
		IViewPart view = page().showView("org.eclipse.ui.views.PropertySheet");
		properties = (PropertySheet) view;
		page().activate(editor);
		settle();
	}

	/** Selects a part of the design as a click does; nothing that this starts is waited for. */
	public void select(EObject part) {
		viewer().select(editPart(part));
	}

	/** The selected parts of the design. */
	public List<EObject> selected() {
		return viewer().getSelectedEditParts().stream().map(ShownDiagram::target).toList();
	}

	/** Brings a tab of the properties forward. */
	public void showTab(String label) {
		EEFTabbedPropertySheetPage page = (EEFTabbedPropertySheetPage) properties.getCurrentPage();
		page.setSelectedTab(page.getActiveTabs().stream().filter(tab -> tab.getLabel().equals(label)).findFirst().orElseThrow().getId());
		settle();
	}

	/** Shows another part with the widgets that are there, as the properties do for two lines of a table that have a page in common. */
	public void showInPlace(EObject part) {
		EEFTabContents tab = ((EEFTabbedPropertySheetPage) properties.getCurrentPage()).getCurrentTab();
		tab.setInput(editor, new StructuredSelection(session.shown(part)));
		tab.refresh();
	}

	/** The pixels of the upper right corner of a part, where its sign is, as text. */
	public String painted(EObject part) {
		IFigure figure = ((GraphicalEditPart) editPart(part)).getFigure();
		Rectangle bounds = figure.getBounds().getCopy();
		figure.translateToAbsolute(bounds);
		IFigure layers = ((LayerManager) viewer().getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
		layers.translateToRelative(bounds);
		Image image = new Image(Display.getCurrent(), CORNER, CORNER);
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		graphics.translate(CORNER - bounds.right(), -bounds.y);
		layers.paint(graphics);
		graphics.dispose();
		gc.dispose();
		byte[] pixels = image.getImageData().data;
		image.dispose();
		return HexFormat.of().formatHex(pixels);
	}

	/** Makes the properties the active part, as a click into them does: keys are for them then and not for the diagram. */
	public void activateProperties() {
		page().activate(properties);
		settle();
	}

	/** The widgets of a type in the properties. */
	public <T extends Control> List<T> widgets(Class<T> type) {
		return all(properties.getCurrentPage().getControl()).filter(type::isInstance).map(type::cast).toList();
	}

	/** Waits for all judging, and for what it lets the workbench show. */
	public void settle() {
		TestSession.settle();
		try {
			while (Job.getJobManager().find(JudgingJob.FAMILY).length > 0) {
				Job.getJobManager().join(JudgingJob.FAMILY, null);
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
		TestSession.settle();
	}

	/** Closes the editor; nobody is asked whether to save. */
	@Override
	public void close() {
		session.session().save(TestSession.MONITOR);
		DialectUIManager.INSTANCE.closeEditor(editor, false);
		settle();
	}

	private EditPartViewer viewer() {
		return ((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer();
	}

	private EditPart editPart(EObject part) {
		return parts(((IDiagramWorkbenchPart) editor).getDiagramEditPart())
				.filter(candidate -> candidate instanceof IDiagramElementEditPart && target(candidate) == part).findFirst()
				.orElseThrow();
	}

	private static EObject target(EditPart part) {
		return Objects.requireNonNull(((IDiagramElementEditPart) part).resolveTargetSemanticElement());
	}

	private static Stream<EditPart> parts(EditPart part) {
		return Stream.concat(Stream.of(part),
				part.getChildren().stream().map(EditPart.class::cast).flatMap(ShownDiagram::parts));
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite parent
				? Stream.concat(Stream.of(control), Stream.of(parent.getChildren()).flatMap(ShownDiagram::all))
				: Stream.of(control);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
