/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.design.ActiveDesign;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.properties.Columns;

/** The layers of the active design as a table that can be typed in, and into which rows of a spreadsheet can be pasted. */
public final class LayersView extends ViewPart {

	/** A design of ten thousand layers shows these first, and more when they are asked for. */
	private static final int ROWS_AT_ONCE = 300;

	private final Runnable onChange = this::refresh;
	private final ActiveDesign active = new ActiveDesign(this::refresh);
	private List<Layer> shown = List.of();
	/** Resistances of the layers of the stack that was asked last, by their ids. */
	private final Map<String, Summary> estimates = new HashMap<>();
	private @Nullable StackAssessment judged;
	@NonNullByDefault({})
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setUseHashlookup(true);
		viewer.setDisplayIncrementally(ROWS_AT_ONCE);
		ColumnViewerToolTipSupport.enableFor(viewer);
		Columns.of(viewer)
				.add(Messages.cell_name, 14, new NameLabels(), cell(CellstackPackage.Literals.NAMED__NAME, LayersView::name))
				.add(Messages.cell_kind, 34, layer -> LayerTexts.kind((Layer) layer))
				.add(Messages.cell_material, 16, layer -> material((Layer) layer),
						cell(CellstackPackage.Literals.LAYER__MATERIAL, LayersView::material))
				.add(Messages.cell_thickness, 12, layer -> LayerTexts.thickness((Layer) layer),
						cell(CellstackPackage.Literals.LAYER__THICKNESS, LayerTexts::thickness))
				.add(Messages.cell_porosity, 10, layer -> LayerTexts.porosity((Layer) layer),
						cell(CellstackPackage.Literals.LAYER__POROSITY, LayerTexts::porosity))
				.add(Messages.cell_result, 14, layer -> asr((Layer) layer)).fit(Columns.RESISTANCE);
		viewer.addPostSelectionChangedListener(event -> {
			if (viewer.getControl().isFocusControl() && event.getStructuredSelection().getFirstElement() instanceof Layer layer) {
				active.part().ifPresent(part -> part.reveal(layer.getId()));
			}
		});
		Action paste = new Action(Messages.menu_paste) {
			@Override
			public void run() {
				active.part().ifPresent(part -> PasteLayersHandler.paste(getSite().getShell(), part, chosen()));
			}
		};
		paste.setToolTipText(Messages.paste_title);
		paste.setImageDescriptor(Icons.descriptor("add")); //$NON-NLS-1$
		getViewSite().getActionBars().getToolBarManager().add(paste);
		getSite().setSelectionProvider(viewer);
		active.follow(getSite().getPage());
		OpenDesigns.addListener(onChange);
		refresh();
	}

	/** The viewer. */
	public TableViewer viewer() {
		return viewer;
	}

	private Optional<Layer> chosen() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Layer layer ? Optional.of(layer) : Optional.empty();
	}

	private EditingSupport cell(EAttribute feature, Function<Layer, String> text) {
		return new LayerCell(viewer, feature, text,
				problem -> getViewSite().getActionBars().getStatusLineManager().setErrorMessage(problem));
	}

	private static String name(Layer layer) {
		return LayerTexts.text(layer.getName());
	}

	private static String material(Layer layer) {
		return LayerTexts.text(layer.getMaterial());
	}

	private String asr(Layer layer) {
		StackAssessment assessment = layer.eContainer() instanceof Stack stack
				? OpenDesigns.of(layer).map(part -> part.assessment().of(stack)).orElse(null) : null;
		if (assessment == null) {
			return ""; //$NON-NLS-1$
		}
		if (assessment != judged) {
			judged = assessment;
			estimates.clear();
			assessment.layers().forEach(result -> result.headline()
					.ifPresent(estimate -> estimates.put(result.layer().id(), estimate.asr())));
		}
		Summary estimate = estimates.get(layer.getId());
		return estimate == null ? "" : DisplayUnits.amounts().asr(estimate); //$NON-NLS-1$
	}

	private void refresh() {
		if (viewer == null || viewer.getControl().isDisposed() || viewer.isCellEditorActive()
				|| !viewer.getControl().isVisible()) {
			return;
		}
		List<Layer> next = active.part().map(DesignPart::document).stream()
				.flatMap(document -> document.design().getStacks().stream()).flatMap(stack -> stack.getLayers().stream()).toList();
		if (next.equals(shown) && !next.isEmpty()) {
			viewer.refresh();
		} else {
			shown = next;
			viewer.setInput(next);
		}
		setContentDescription(next.isEmpty() ? Messages.none_open : ""); //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		refresh();
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		OpenDesigns.removeListener(onChange);
		active.stop();
		super.dispose();
	}

	/** The name with the picture of the kind of layer. */
	private static final class NameLabels extends ColumnLabelProvider {

		@Override
		public @Nullable String getText(Object element) {
			return name((Layer) element);
		}

		@Override
		public @Nullable Image getImage(Object element) {
			return Icons.of(((Layer) element).eClass());
		}
	}
}
