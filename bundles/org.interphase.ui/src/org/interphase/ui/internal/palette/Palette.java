/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.palette;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.context.LayerKind;
import org.interphase.ui.internal.AccessibleName;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.preferences.UserPreferences;

/** The palette beside a drawing: entries are dragged onto it, or inserted at the selection by a double click or Enter. */
public final class Palette {

	private static final int MARGIN = 6;
	/** Room beside the names of layers: arrow, indent, picture, and some air at the end. */
	private static final int INDENT = 64;
	/** Materials stand below their families. */
	private static final int FURTHER_INDENT = 18;
	private static final int NARROWEST = 216;
	private static final int WIDEST = 260;
	/** A filter of so many letters opens the groups that hold what was found. */
	private static final int LONG_ENOUGH = 1;

	private final Composite body;
	private final Text filter;
	private final TreeViewer tree;

	/**
	 * Creates the palette.
	 *
	 * @param insert takes an entry that is to be inserted at the selection
	 */
	public Palette(Composite parent, Consumer<PaletteEntry> insert) {
		body = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		body.setLayout(layout);
		filter = new Text(body, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.palette_filter);
		AccessibleName.give(filter, Messages.palette_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		tree = new TreeViewer(body, SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		tree.setContentProvider(new PaletteContent());
		tree.setLabelProvider(new Labels());
		tree.addFilter(new WordFilter());
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.getTree().addListener(SWT.Resize, event -> tree.refresh());
		tree.setInput(Contributions.registries());
		tree.expandToLevel(tree.getTree().getItem(0).getData(), 1);
		tree.addDoubleClickListener(event -> activate(tree.getStructuredSelection().getFirstElement(), insert));
		tree.addDragSupport(DND.DROP_COPY, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new Drag());
		tree.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = Messages.palette_accessibleName;
				}
			}
		});
		filter.addListener(SWT.Modify, event -> refresh());
		Runnable stopFollowing = UserPreferences.onSwitch(() -> body.getDisplay().asyncExec(this::refill));
		body.addListener(SWT.Dispose, event -> stopFollowing.run());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getControl().setFocus();
			}
		});
	}

	/** The whole palette, to lay it out. */
	public Composite control() {
		return body;
	}

	/** The width at which no kind of layer is cut, within limits that leave room for the drawing. */
	public int width() {
		int widest = Arrays.stream(LayerKind.values()).map(PaletteEntry.OfKind::new).mapToInt(entry -> width(entry.label())).max()
				.orElse(0);
		return Math.clamp(widest + INDENT + 2 * MARGIN, NARROWEST, WIDEST);
	}

	private int width(String text) {
		GC gc = new GC(tree.getControl());
		int width = gc.textExtent(text).x;
		gc.dispose();
		return width;
	}

	/** The name as far as there is room for it; its tooltip has all of it. */
	private String shown(PaletteEntry entry) {
		int indent = entry instanceof PaletteEntry.OfMaterial ? INDENT + FURTHER_INDENT : INDENT;
		return Ellipsis.cut(entry.label(), this::width, tree.getTree().getClientArea().width - indent);
	}

	/** The field that filters the entries. */
	public Text filter() {
		return filter;
	}

	/** The entries. */
	public TreeViewer entries() {
		return tree;
	}

	/** Other contributions are switched off: what they bring is not to be chosen. */
	private void refill() {
		if (!body.isDisposed()) {
			tree.setInput(Contributions.registries());
			refresh();
		}
	}

	private void refresh() {
		tree.getControl().setRedraw(false);
		tree.refresh();
		if (filter.getText().strip().length() >= LONG_ENOUGH) {
			tree.expandAll();
		} else {
			tree.collapseAll();
			tree.expandToLevel(tree.getTree().getItem(0).getData(), 1);
		}
		tree.getControl().setRedraw(true);
	}

	private void activate(@Nullable Object chosen, Consumer<PaletteEntry> insert) {
		if (chosen instanceof PaletteEntry entry) {
			insert.accept(entry);
		} else if (chosen != null) {
			tree.setExpandedState(chosen, !tree.getExpandedState(chosen));
		}
	}

	/** Keeps the entries in which all typed words begin a word or are part of one. */
	private final class WordFilter extends ViewerFilter {

		@Override
		public boolean select(Viewer viewer, @Nullable Object parent, Object element) {
			if (element instanceof PaletteContent.Group group) {
				return group.content().stream().anyMatch(part -> select(viewer, element, part));
			}
			PaletteEntry entry = (PaletteEntry) element;
			String known = (entry.label() + ' ' + entry.keywords()).toLowerCase(Locale.ROOT);
			for (String word : filter.getText().strip().toLowerCase(Locale.ROOT).split("\\s+")) { //$NON-NLS-1$
				if (!known.contains(word)) {
					return false;
				}
			}
			return true;
		}
	}

	private final class Labels extends ColumnLabelProvider {

		@Override
		public @Nullable String getText(Object element) {
			return element instanceof PaletteContent.Group group ? group.label() : shown((PaletteEntry) element);
		}

		@Override
		public @Nullable Image getImage(Object element) {
			return element instanceof PaletteEntry entry ? entry.image() : null;
		}

		@Override
		public @Nullable String getToolTipText(Object element) {
			if (element instanceof PaletteEntry.OfMaterial entry) {
				String formula = entry.material().formula();
				return formula.isEmpty() || formula.equals(entry.label()) ? entry.label() : entry.label() + '\n' + formula;
			}
			return element instanceof PaletteEntry entry ? entry.label() : null;
		}
	}

	private final class Drag extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = tree.getStructuredSelection().getFirstElement() instanceof PaletteEntry;
			if (tree.getStructuredSelection().getFirstElement() instanceof PaletteEntry entry) {
				// small, so that the marker on the drawing is seen
				event.image = entry.image();
			}
			LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = tree.getStructuredSelection();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}
}
