/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.scene.Palette;
import org.interphase.scene.Region;
import org.interphase.scene.Scene;
import org.interphase.scene.SceneLayout;
import org.interphase.scene.StackFigures;
import org.interphase.scene.TextMeasure;
import org.interphase.scene.ThicknessScale;
import org.interphase.ui.internal.Messages;
import org.interphase.ui.internal.design.DesignDocument;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.LiveAssessment;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.properties.DesignPropertyPage;

/** Edits a design on a drawing that shows each edit at once, and its judgement as soon as it is there. */
public final class CellstackEditor extends EditorPart implements DesignPart {

	private final SelectionHolder selection = new SelectionHolder();
	private final CommandStackListener onCommand = event -> commandDone();
	private final Runnable onAssessment = this::refresh;
	private ThicknessScale scale = ThicknessScale.LOGARITHMIC;
	@NonNullByDefault({})
	private DesignDocument document;
	@NonNullByDefault({})
	private LiveAssessment assessment;
	@NonNullByDefault({})
	private StackCanvas canvas;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInputWithNotify(input);
		setPartName(input.getName());
		try {
			document = new DesignDocument(DesignFiles.load(path(input)));
		} catch (IOException exception) {
			throw new PartInitException(exception.getMessage(), exception);
		}
		site.setSelectionProvider(selection);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(layout);
		assessment = new LiveAssessment(document, body.getDisplay()::asyncExec);
		CanvasBar.create(body, scale, this::setScale, factor -> canvas.zoom(factor.doubleValue()),
				() -> canvas.zoomToOriginal());
		canvas = new StackCanvas(body, this::draw, new CanvasListener());
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		canvas.setMenu(menu.createContextMenu(canvas));
		getSite().registerContextMenu(menu, selection);
		document.commands().addCommandStackListener(onCommand);
		assessment.addListener(onAssessment);
		selection.setSelection(new StructuredSelection(document.design()));
		OpenDesigns.add(this);
	}

	@Override
	public DesignDocument document() {
		return document;
	}

	@Override
	public LiveAssessment assessment() {
		return assessment;
	}

	/** The drawing as it is shown. */
	public Scene scene() {
		return canvas.scene();
	}

	/** The control that shows the drawing. */
	public Composite drawingControl() {
		return canvas;
	}

	@Override
	public void reveal(String element) {
		document.find(element).ifPresent(found -> {
			canvas.select(element);
			canvas.revealSelection();
			selection.setSelection(new StructuredSelection(found));
		});
	}

	/** The selected element of the design, if there is one. */
	public Optional<EObject> selected() {
		IStructuredSelection current = (IStructuredSelection) selection.getSelection();
		return current.getFirstElement() instanceof EObject element ? Optional.of(element) : Optional.empty();
	}

	/** Opens a field over a layer to type its thickness. */
	public Optional<Text> editThickness(Layer layer) {
		Optional<Region> region = canvas.scene().region(String.valueOf(layer.getId()));
		Optional<FeatureQuantity> quantity = FeatureQuantity.of(CellstackPackage.Literals.LAYER__THICKNESS);
		if (region.isEmpty() || quantity.isEmpty()) {
			return Optional.empty();
		}
		ThicknessField opened = ThicknessField.open(canvas, canvas.area(region.get()), quantity.get(),
				layer.getThickness(), value -> document.commands().execute(SetCommand.create(document.domain(), layer,
						CellstackPackage.Literals.LAYER__THICKNESS, value == null ? SetCommand.UNSET_VALUE : value)));
		return Optional.of(opened.control());
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!save(getEditorInput())) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public void doSaveAs() {
		SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
		if (getEditorInput().getAdapter(IFile.class) instanceof IFile file) {
			dialog.setOriginalFile(file);
		} else {
			dialog.setOriginalName(getEditorInput().getName());
		}
		dialog.open();
		if (dialog.getResult() != null) {
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult());
			FileEditorInput input = new FileEditorInput(file);
			if (save(input)) {
				setInputWithNotify(input);
				setPartName(input.getName());
			}
		}
	}

	/** Saves to the file of an input and says what went wrong; nothing is lost then, and the editor stays dirty. */
	private boolean save(IEditorInput input) {
		try {
			document.save(path(input));
			if (input.getAdapter(IFile.class) instanceof IFile file) {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			}
			firePropertyChange(PROP_DIRTY);
			return true;
		} catch (IOException | CoreException exception) {
			MessageDialog.openError(getSite().getShell(), Messages.editor_notSaved, exception.getMessage());
			return false;
		}
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new DesignPropertyPage(this));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		OpenDesigns.remove(this);
		if (assessment != null) {
			assessment.dispose();
		}
		if (document != null) {
			document.commands().removeCommandStackListener(onCommand);
			document.dispose();
		}
		super.dispose();
	}

	private void commandDone() {
		firePropertyChange(IEditorPart.PROP_DIRTY);
		refresh();
		boolean gone = selected().filter(element -> element.eResource() == null).isPresent();
		if (gone) {
			select(null);
		}
	}

	private void refresh() {
		if (canvas != null && !canvas.isDisposed()) {
			canvas.refresh();
		}
	}

	private void setScale(ThicknessScale next) {
		scale = next;
		canvas.refresh();
	}

	private Scene draw(Palette palette) {
		boolean current = assessment.isCurrent();
		return new SceneLayout(scale, palette, TextMeasure.ESTIMATE).draw(document.design().getStacks().stream()
				.map(stack -> StackFigures.of(stack, assessment.of(stack), current)).toList());
	}

	private void select(@Nullable EObject element) {
		canvas.select(element instanceof Identified identified ? identified.getId() : null);
		selection.setSelection(new StructuredSelection(element == null ? List.of(document.design()) : List.of(element)));
	}

	private static Path path(IEditorInput input) throws PartInitException {
		if (input instanceof IURIEditorInput withUri && withUri.getURI() != null) {
			return Path.of(withUri.getURI());
		}
		throw new PartInitException(Messages.editor_noFile);
	}

	/** Carries what the user does on the canvas into the design. */
	private final class CanvasListener implements StackCanvas.Listener {

		@Override
		public void selected(@Nullable String element) {
			EObject found = element == null ? null : document.find(element).orElse(null);
			selection.setSelection(new StructuredSelection(found == null ? document.design() : found));
		}

		@Override
		public void activated(Region region) {
			document.find(region.element()).filter(Layer.class::isInstance).map(Layer.class::cast)
					.ifPresent(CellstackEditor.this::editThickness);
		}
	}
}
