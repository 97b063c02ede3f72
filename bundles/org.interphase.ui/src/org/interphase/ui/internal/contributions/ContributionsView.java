/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.registry.Registries;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.preferences.UserPreferences;
import org.interphase.ui.internal.properties.Columns;

/** All contributions of all plug-ins: where they come from, what became of them, and a box to switch each off. */
public final class ContributionsView extends ViewPart {

	private final Runnable onChange = () -> getSite().getShell().getDisplay().asyncExec(this::refresh);
	private final Action again = action(Messages.action_again, Messages.action_againTooltip, this::tryAgain);
	private final Action report = action(Messages.action_report, Messages.action_reportTooltip, this::copyReport);
	private List<ContributionRow> rows = List.of();
	@NonNullByDefault({})
	private CheckboxTableViewer viewer;
	@NonNullByDefault({})
	private Text filter;
	@NonNullByDefault({})
	private Label summary;
	private Runnable stopFollowing = () -> {
		// nothing is followed before the view is made
	};

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 6, 6, 0).spacing(10, 6).applyTo(parent);
		summary = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		filter.setMessage(Messages.search_hint);
		GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(filter);
		filter.addModifyListener(event -> show());
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(frame);
		viewer = CheckboxTableViewer.newCheckList(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		Columns.of(viewer).add(Messages.column_id, 26, row -> ((ContributionRow) row).info().id())
				.add(Messages.column_kind, 14, row -> ((ContributionRow) row).info().kind())
				.add(Messages.column_state, 20, row -> ((ContributionRow) row).state())
				.add(Messages.column_provider, 20, row -> ((ContributionRow) row).info().provider())
				.add(Messages.column_version, 9, row -> ((ContributionRow) row).info().version())
				.add(Messages.column_vendor, 10, row -> ((ContributionRow) row).info().vendor())
				.add(Messages.column_licence, 10, row -> ((ContributionRow) row).info().licence());
		viewer.setCheckStateProvider(new Boxes());
		viewer.addCheckStateListener(event -> switchTo((ContributionRow) event.getElement(), event.getChecked()));
		viewer.addSelectionChangedListener(event -> updateActions());
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		MenuManager menu = new MenuManager();
		for (Action action : List.of(again, report)) {
			bar.add(action);
			menu.add(action);
		}
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		Contributions.isolation().addListener(onChange);
		stopFollowing = UserPreferences.onAssessmentChange(onChange);
		refresh();
	}

	@Override
	public void dispose() {
		Contributions.isolation().removeListener(onChange);
		stopFollowing.run();
		super.dispose();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	/** The lines as they are shown. */
	public List<ContributionRow> rows() {
		String typed = filter.getText();
		return rows.stream().filter(row -> row.contains(typed)).toList();
	}

	/** Switches a contribution on or off; all open designs are judged again. */
	public void switchTo(ContributionRow row, boolean on) {
		Set<String> off = new HashSet<>(UserPreferences.switchedOff());
		if (row.isLoaded() && (on ? off.remove(row.info().id()) : off.add(row.info().id()))) {
			UserPreferences.switchOff(off);
		}
		refresh();
	}

	/** Lets a suspended contribution try again. */
	public void tryAgain(ContributionRow row) {
		Contributions.isolation().release(row.info().id());
		OpenDesigns.all().forEach(part -> part.assessment().judgeAgain());
	}

	private void tryAgain() {
		chosen().ifPresent(this::tryAgain);
	}

	private void copyReport() {
		chosen().ifPresent(row -> {
			Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
			clipboard.setContents(new Object[] { row.report(product()) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	private static String product() {
		return "Interphase " + Platform.getBundle(InterphaseUi.BUNDLE).getVersion(); //$NON-NLS-1$
	}

	private Optional<ContributionRow> chosen() {
		return viewer.getStructuredSelection().getFirstElement() instanceof ContributionRow row ? Optional.of(row) : Optional.empty();
	}

	private void refresh() {
		if (viewer == null || viewer.getControl().isDisposed()) {
			return;
		}
		rows = ContributionRow.of(Registries.standard(), UserPreferences.switchedOff(), Contributions.isolation());
		summary.setText(NLS.bind(Messages.summary_all, new Object[] { rows.stream().filter(ContributionRow::isLoaded).count(),
				rows.stream().filter(ContributionRow::off).count(), rows.stream().filter(row -> row.suspension().isPresent()).count(),
				rows.stream().filter(row -> !row.isLoaded()).count() }));
		show();
	}

	private void show() {
		viewer.setInput(rows());
		updateActions();
	}

	private void updateActions() {
		again.setEnabled(chosen().filter(row -> row.suspension().isPresent()).isPresent());
		report.setEnabled(chosen().isPresent());
	}

	private static Action action(String text, String toolTip, Runnable work) {
		Action action = new Action(text, IAction.AS_PUSH_BUTTON) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(toolTip);
		return action;
	}

	/** A box is checked as long as its contribution is not switched off; what was not loaded has a grey one. */
	private static final class Boxes implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object element) {
			return !((ContributionRow) element).off();
		}

		@Override
		public boolean isGrayed(Object element) {
			return !((ContributionRow) element).isLoaded();
		}
	}
}
