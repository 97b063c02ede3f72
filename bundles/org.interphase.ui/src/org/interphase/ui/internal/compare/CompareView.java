/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;
import org.interphase.ui.internal.Actions;
import org.interphase.ui.internal.CopiedText;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.properties.Columns;

/** What differs between two designs, and the effect on resistance and findings. */
public final class CompareView extends ViewPart {

	private final Action swap = Actions.push(Messages.compare_swap, Messages.compare_swapTooltip, this::swap);
	private final Action copy = Actions.push(Messages.compare_copy, Messages.compare_copyTooltip, this::copy);
	private @Nullable IFile before;
	private @Nullable IFile after;
	private List<Line> lines = List.of();
	@NonNullByDefault({})
	private Label title;
	@NonNullByDefault({})
	private TreeViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().extendedMargins(6, 6, 6, 0).applyTo(parent);
		title = new Label(parent, SWT.WRAP);
		title.setText(Messages.compare_none);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		viewer = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(new Lines());
		ColumnViewerToolTipSupport.enableFor(viewer);
		Columns.of(viewer).add(Messages.column_what, 50, line -> ((Line) line).text())
				.add(Messages.column_before, 25, line -> ((Line) line).before()).fit(Columns.RESISTANCE)
				.add(Messages.column_after, 25, line -> ((Line) line).after()).fit(Columns.RESISTANCE);
		getViewSite().getActionBars().getToolBarManager().add(swap);
		getViewSite().getActionBars().getToolBarManager().add(copy);
		update();
	}

	/** Compares two files; one that is open is compared as it is open. */
	public void compare(IFile fileBefore, IFile fileAfter) {
		before = fileBefore;
		after = fileAfter;
		new CompareJob(fileBefore, source(fileBefore), fileAfter, source(fileAfter),
				found -> getSite().getShell().getDisplay().asyncExec(() -> show(fileBefore, fileAfter, found))).schedule();
	}

	/** What is shown. */
	public List<Line> lines() {
		return lines;
	}

	private static CompareJob.Source source(IFile file) {
		Optional<Design> open = OpenDesigns.of(file).map(part -> part.document().snapshot());
		IPath location = file.getLocation();
		return () -> open.isPresent() ? open.get()
				: DesignFiles.load(Path.of(location == null ? file.getName() : location.toOSString()));
	}

	private void show(IFile fileBefore, IFile fileAfter, List<Line> found) {
		if (viewer.getControl().isDisposed() || fileBefore != before || fileAfter != after) {
			return;
		}
		lines = found;
		title.setText(found.isEmpty() ? Messages.compare_same
				: NLS.bind(Messages.compare_of, fileBefore.getName(), fileAfter.getName()));
		title.requestLayout();
		viewer.setInput(found);
		viewer.expandAll();
		update();
	}

	private void swap() {
		IFile first = before;
		IFile second = after;
		if (first != null && second != null) {
			compare(second, first);
		}
	}

	private void copy() {
		StringBuilder text = new StringBuilder(title.getText()).append(System.lineSeparator());
		lines.forEach(line -> line.appendTo(text, 0));
		CopiedText.copy(viewer.getControl().getDisplay(), text.toString());
	}

	private void update() {
		swap.setEnabled(before != null);
		copy.setEnabled(!lines.isEmpty());
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	private static final class Lines implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object line) {
			return ((Line) line).children().toArray();
		}

		@Override
		public @Nullable Object getParent(Object line) {
			return null;
		}

		@Override
		public boolean hasChildren(Object line) {
			return !((Line) line).children().isEmpty();
		}
	}
}
