/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.charts.ChartViews;
import org.interphase.ui.charts.internal.chart.FigurePane;
import org.interphase.ui.charts.internal.chart.PictureFile;
import org.interphase.ui.charts.internal.figure.DataTable;

/** What can be done with the figures of a view: show everything, copy the numbers, save the picture. */
public final class FigureActions {

	private final Shell shell;
	private final Supplier<List<FigurePane>> panes;

	FigureActions(Shell shell, Supplier<List<FigurePane>> panes) {
		this.shell = shell;
		this.panes = panes;
	}

	/** Adds them to the tool bar of a view. */
	void fill(IToolBarManager bar) {
		bar.add(action(Messages.action_fit, "fit", () -> panes.get().forEach(FigurePane::fit))); //$NON-NLS-1$
		bar.add(action(Messages.action_copy, "copy", () -> copy(csv()))); //$NON-NLS-1$
		bar.add(action(Messages.action_save, "save", this::save)); //$NON-NLS-1$
	}

	/** A pane with a context menu. */
	FigurePane pane(Composite parent, Consumer<String> onClick) {
		FigurePane pane = new FigurePane(parent, Messages.chart_keys, onClick);
		ChartMenu.on(pane, () -> copy(pane.figure().data().csv()), this::save);
		return pane;
	}

	/** The numbers of the first figure as comma-separated values. */
	public String csv() {
		return panes.get().stream().findFirst().map(pane -> pane.figure().data()).map(DataTable::csv).orElse(""); //$NON-NLS-1$
	}

	/**
	 * Writes the picture of each figure; those after the first one get a number.
	 *
	 * @throws IOException if one cannot be written
	 */
	public void save(Path file) throws IOException {
		int number = 0;
		for (FigurePane pane : panes.get()) {
			number++;
			PictureFile.write(pane.scene(), pane.figure().title(), number == 1 ? file : numbered(file, number),
					shell.getDisplay());
		}
	}

	private static Path numbered(Path file, int number) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return file.resolveSibling(name.substring(0, dot) + '-' + number + name.substring(dot));
	}

	private void copy(String text) {
		if (!text.isBlank()) {
			Clipboard clipboard = new Clipboard(shell.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFilterExtensions(new String[] { '*' + PictureFile.SVG, '*' + PictureFile.PNG });
		dialog.setFilterNames(new String[] { Messages.save_svg, Messages.save_png });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		String ending = dialog.getFilterIndex() == 1 ? PictureFile.PNG : PictureFile.SVG;
		String name = chosen.endsWith(PictureFile.SVG) || chosen.endsWith(PictureFile.PNG) ? chosen : chosen + ending;
		try {
			save(Path.of(name));
		} catch (IOException exception) {
			MessageDialog.openError(shell, Messages.save_failed, NLS.bind(Messages.save_failedText, name, exception.getMessage()));
		}
	}

	static Action action(String text, String icon, Runnable work) {
		Action action = new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(text);
		action.setImageDescriptor(icon(icon));
		return action;
	}

	static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle(ChartViews.BUNDLE, "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
