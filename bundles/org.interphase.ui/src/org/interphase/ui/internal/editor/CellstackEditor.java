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
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Named;
import org.interphase.model.Stack;
import org.interphase.scene.Scene;
import org.interphase.scene.ThicknessScale;
import org.interphase.scene.tool.Field;
import org.interphase.scene.tool.Selection;
import org.interphase.ui.internal.design.FileDocument;
import org.interphase.ui.internal.design.FilePart;
import org.interphase.ui.internal.design.LiveAssessment;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.notation.NotationField;
import org.interphase.ui.internal.notation.StackNotation;
import org.interphase.ui.internal.outline.OverviewPage;
import org.interphase.ui.internal.palette.Palette;
import org.interphase.ui.internal.preferences.UserPreferences;
import org.interphase.ui.internal.properties.DesignPropertyPage;

/** Edits a design on a drawing that shows each edit at once, and its judgement as soon as it is there. */
public final class CellstackEditor extends EditorPart implements FilePart {

	private final SelectionHolder selection = new SelectionHolder();
	private final CommandStackListener onCommand = event -> commandDone();
	private final Runnable onAssessment = this::assessed;
	private ThicknessScale scale = UserPreferences.thicknessScale();
	@NonNullByDefault({})
	private FileDocument document;
	@NonNullByDefault({})
	private LiveAssessment assessment;
	@NonNullByDefault({})
	private DesignDrawing drawing;
	@NonNullByDefault({})
	private DesignElements elements;
	@NonNullByDefault({})
	private DesignEdits edits;
	@NonNullByDefault({})
	private StackCanvas canvas;
	@NonNullByDefault({})
	private NotationField notation;
	@NonNullByDefault({})
	private Palette palette;
	@NonNullByDefault({})
	private PaletteDrop paletteDrop;
	@NonNullByDefault({})
	private SashForm sash;
	private int paletteWidth;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		show(input);
		try {
			document = FileDocument.open(EditorFiles.path(input));
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
		document.commands().addCommandStackListener(onCommand);
		assessment = new LiveAssessment(document, body.getDisplay()::asyncExec);
		drawing = new DesignDrawing(document, assessment);
		elements = new DesignElements(document.design());
		edits = new DesignEdits(document, elements, new EditHost());
		notation = new NotationField(body, document.domain(), edits::execute);
		notation.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		CanvasBar bar = new CanvasBar(body, scale, new BarView());
		sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas = new StackCanvas(sash, colours -> drawing.plan(scale, colours), edits);
		canvas.addViewListener(() -> bar.showZoom(canvas.scroll().viewport().zoom()));
		palette = new Palette(sash, entry -> edits.insert(entry, selectedElements()));
		paletteWidth = palette.width();
		sash.addListener(SWT.Resize, event -> keepPaletteWidth());
		paletteDrop = PaletteDrop.install(canvas, edits);
		MenuManager menu = CanvasMenu.create(this);
		canvas.setMenu(menu.createContextMenu(canvas));
		getSite().registerContextMenu(menu, selection);
		assessment.addListener(onAssessment);
		selection.setSelection(new StructuredSelection(document.design()));
		showNotation();
		OpenDesigns.add(this);
	}

	@Override
	public FileDocument document() {
		return document;
	}

	@Override
	public LiveAssessment assessment() {
		return assessment;
	}

	@Override
	public IEditorPart editor() {
		return this;
	}

	@Override
	public Optional<IFile> file() {
		return Optional.ofNullable(getEditorInput().getAdapter(IFile.class));
	}

	@Override
	public ISelectionProvider selection() {
		return selection;
	}

	/** The whole drawing as it is shown. */
	public Scene scene() {
		return canvas.plan().whole();
	}

	/** The whole drawing in light colours, for paper. */
	public Scene picture() {
		return drawing.plan(scale, org.interphase.scene.Palette.LIGHT).whole();
	}

	/** The control that shows the drawing. */
	public StackCanvas canvas() {
		return canvas;
	}

	/** The field in which the stack is typed. */
	public NotationField notation() {
		return notation;
	}

	/** The palette beside the drawing. */
	public Palette palette() {
		return palette;
	}

	/** Takes what is dragged from the palette. */
	public PaletteDrop paletteDrop() {
		return paletteDrop;
	}

	@Override
	public void reveal(String element) {
		document.find(element).ifPresent(found -> {
			canvas.select(Selection.of(element));
			canvas.revealSelection();
			tellSelection();
		});
	}

	/** The selected element of the design, if there is one. */
	public Optional<EObject> selected() {
		IStructuredSelection current = (IStructuredSelection) selection.getSelection();
		return current.getFirstElement() instanceof EObject element ? Optional.of(element) : Optional.empty();
	}

	/** The elements that are selected on the drawing, in the order in which they were selected. */
	List<Identified> selectedElements() {
		return canvas.tools().selection().elements().stream().flatMap(id -> elements.find(id).stream()).toList();
	}

	DesignEdits edits() {
		return edits;
	}

	/** Opens a field over a layer to type its thickness. */
	public Optional<Text> editThickness(Layer layer) {
		return canvas.plan().region(String.valueOf(layer.getId()))
				.map(region -> new ElementFields(document, edits).thickness(canvas, canvas.area(region), layer));
	}

	/** Opens a field over a layer or stack to type its name. */
	public Optional<Text> editName(Named named) {
		return canvas.plan().region(String.valueOf(named.getId()))
				.map(region -> new ElementFields(document, edits).name(canvas, canvas.area(region), named));
	}

	/** Opens a field over the selected element. */
	void openField(Field field) {
		selectedElements().stream().findFirst().ifPresent(element -> openField(element, field));
	}

	private void openField(Identified element, Field field) {
		canvas.revealSelection();
		if (field == Field.THICKNESS && element instanceof Layer layer) {
			editThickness(layer);
		} else if (element instanceof Named named) {
			editName(named);
		}
	}

	/** Makes the drawing larger by a factor. */
	void zoom(double factor) {
		Rectangle area = canvas.getClientArea();
		canvas.scroll().zoom(factor, area.width / 2.0, area.height / 2.0);
	}

	/** Shows the drawing as large as it is. */
	void zoomToOriginal() {
		zoom(1 / canvas.scroll().viewport().zoom());
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
		EditorFiles.ask(getSite().getShell(), getEditorInput()).filter(this::save).ifPresent(this::show);
	}

	@Override
	public void follow(IFile file) {
		document.markMoved(Path.of(String.valueOf(file.getLocation())));
		show(new FileEditorInput(file));
	}

	private void show(IEditorInput input) {
		setInputWithNotify(input);
		setPartName(input.getName());
	}

	private boolean save(IEditorInput input) {
		boolean saved = EditorFiles.save(getSite().getShell(), document, assessment, input);
		firePropertyChange(PROP_DIRTY);
		return saved;
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
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new OverviewPage(canvas));
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

	/** A larger window is for the drawing. */
	private void keepPaletteWidth() {
		int width = sash.getClientArea().width;
		if (width > 2 * paletteWidth) {
			sash.setWeights(width - paletteWidth, paletteWidth);
		}
	}

	/** Hears of a command before the assessment, which then has the drawing refreshed. */
	private void commandDone() {
		firePropertyChange(IEditorPart.PROP_DIRTY);
		elements.forget();
	}

	/** There is a new assessment, or the latest one is outdated because the design was changed. */
	private void assessed() {
		if (assessment.isCurrent()) {
			drawing.forget();
		}
		if (canvas == null || canvas.isDisposed()) {
			return;
		}
		Selection before = canvas.tools().selection();
		canvas.refresh();
		if (!before.equals(canvas.tools().selection())) {
			tellSelection();
		}
		showNotation();
	}

	/** Tells the workbench what is selected on the drawing; nothing is the whole design. */
	private void tellSelection() {
		List<Identified> selected = selectedElements();
		selection.setSelection(
				selected.isEmpty() ? new StructuredSelection(document.design()) : new StructuredSelection(selected));
		canvas.showSelection();
		showNotation();
	}

	/** The notation of the stack that holds the selection, or of the first one. */
	private void showNotation() {
		Optional<Stack> stack = canvas.plan().stackOf(canvas.tools().selection().lead()).flatMap(elements::stack)
				.or(() -> document.design().getStacks().stream().findFirst());
		notation.show(stack.isPresent() ? new StackNotation(document.design(), stack.get()) : null);
	}

	/** Shows what the edits select, and opens fields. */
	private final class EditHost implements DesignEdits.Host {

		@Override
		public void selected(Selection next) {
			tellSelection();
		}

		@Override
		public void select(List<String> ids) {
			canvas.select(Selection.of(ids));
			canvas.revealSelection();
			tellSelection();
		}

		@Override
		public void openField(String element, Field field) {
			elements.find(element).ifPresent(found -> CellstackEditor.this.openField(found, field));
		}
	}

	/** What the bar above the drawing changes. */
	private final class BarView implements CanvasBar.View {

		@Override
		public void setScale(ThicknessScale next) {
			scale = next;
			canvas.refresh();
		}

		@Override
		public void zoom(double factor) {
			CellstackEditor.this.zoom(factor);
		}

		@Override
		public void zoomToOriginal() {
			CellstackEditor.this.zoomToOriginal();
		}

		@Override
		public void zoomToFit() {
			canvas.scroll().fit();
		}

		@Override
		public void showPalette(boolean shown) {
			sash.setMaximizedControl(shown ? null : canvas);
		}
	}
}
