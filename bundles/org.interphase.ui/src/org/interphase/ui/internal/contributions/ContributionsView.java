/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.isolation.Suspension;
import org.interphase.core.registry.ContributionOrder;
import org.interphase.core.registry.Registries;
import org.interphase.ui.internal.AccessibleName;
import org.interphase.ui.internal.Actions;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.preferences.UserPreferences;
import org.interphase.ui.internal.properties.Columns;

/**
 * All contributions of all plug-ins: where they come from, what became of them, a box to switch each off, and the order in which they
 * are asked.
 */
public final class ContributionsView extends ViewPart {

	private static final String ASK_EARLIER = "org.interphase.ui.askEarlier"; //$NON-NLS-1$
	private static final String ASK_LATER = "org.interphase.ui.askLater"; //$NON-NLS-1$
	/** Where the keys of the two are valid. */
	private static final String CONTEXT = "org.interphase.ui.contributionsContext"; //$NON-NLS-1$
	/** A kind and an id that are as long as most. */
	private static final String KIND = "boundary estimator"; //$NON-NLS-1$
	private static final String ID = "org.interphase.physics.layer"; //$NON-NLS-1$
	private final Runnable onChange = () -> getSite().getShell().getDisplay().asyncExec(this::refresh);
	private final Action again = Actions.push(Messages.action_again, Messages.action_againTooltip, this::tryAgain);
	private final Action report = Actions.push(Messages.action_report, Messages.action_reportTooltip, this::showReport);
	private final Action earlier = Actions.push(Messages.action_earlier, Messages.action_earlierTooltip, () -> moveChosen(true));
	private final Action later = Actions.push(Messages.action_later, Messages.action_laterTooltip, () -> moveChosen(false));
	private final Action defaultOrder = Actions.push(Messages.action_defaultOrder, Messages.action_defaultOrderTooltip,
			this::restoreOrder);
	private final Action trust = Actions.push(Messages.action_trust, Messages.action_trustTooltip, this::askToTrust);
	private final Action distrust = Actions.push(Messages.action_distrust, Messages.action_distrustTooltip,
			() -> chosen().ifPresent(this::distrust));
	private List<ContributionRow> rows = List.of();
	private @Nullable Content content;
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
		AccessibleName.give(viewer.getTable(), Messages.column_id);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		Columns.of(viewer).add(Messages.column_id, 26, row -> ((ContributionRow) row).info().id()).fit(ID)
				.add(Messages.column_kind, 14, row -> ((ContributionRow) row).kindName()).fit(KIND)
				.add(Messages.column_state, 20, row -> ((ContributionRow) row).state()).fit(Messages.state_on, Messages.state_off)
				.add(Messages.column_provider, 20, row -> ((ContributionRow) row).info().provider())
				.add(Messages.column_version, 9, row -> ((ContributionRow) row).info().version())
				.add(Messages.column_vendor, 10, row -> ((ContributionRow) row).info().vendor())
				.add(Messages.column_licence, 10, row -> ((ContributionRow) row).info().licence());
		viewer.setCheckStateProvider(new Boxes());
		viewer.addCheckStateListener(event -> switchTo((ContributionRow) event.getElement(), event.getChecked()));
		viewer.addSelectionChangedListener(event -> updateActions());
		createMenus();
		Contributions.isolation().addListener(onChange);
		stopFollowing = UserPreferences.onAssessmentChange(onChange);
		refresh();
	}

	private void createMenus() {
		handle(ASK_EARLIER, earlier);
		handle(ASK_LATER, later);
		// their keys are keys of the drawing elsewhere
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		tool(earlier, "up"); //$NON-NLS-1$
		tool(later, "down"); //$NON-NLS-1$
		tool(again, "again"); //$NON-NLS-1$
		tool(report, "report"); //$NON-NLS-1$
		MenuManager menu = new MenuManager();
		List.of(earlier, later, again, report, trust, distrust, defaultOrder).forEach(menu::add);
		List.of(trust, distrust, defaultOrder).forEach(getViewSite().getActionBars().getMenuManager()::add);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	private void tool(Action action, String icon) {
		action.setImageDescriptor(Icons.descriptor(icon));
		getViewSite().getActionBars().getToolBarManager().add(action);
	}

	private void handle(String command, Action action) {
		action.setActionDefinitionId(command);
		getSite().getService(IHandlerService.class).activateHandler(command, new ActionHandler(action));
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

	/** The list that shows them. */
	public CheckboxTableViewer list() {
		return viewer;
	}

	/** Switches a contribution on or off; all open designs are judged again. */
	public void switchTo(ContributionRow row, boolean on) {
		Set<String> off = new HashSet<>(UserPreferences.switchedOff());
		if (row.isLoaded() && (on ? off.remove(row.info().id()) : off.add(row.info().id()))) {
			UserPreferences.switchOff(off);
		}
		refresh();
	}

	/** Has a contribution asked before, or after, the next one of its kind that is shown; all open designs are judged again. */
	public void move(ContributionRow row, boolean before) {
		AskingOrder.neighbour(rows(), row.info(), before).ifPresent(neighbour -> {
			AskingOrder.pass(Contributions.all(), row.info(), neighbour);
			refresh();
			viewer.reveal(row);
		});
	}

	/** Has all contributions asked in the order in which they are installed; all open designs are judged again. */
	public void restoreOrder() {
		UserPreferences.askInOrder(ContributionOrder.DEFAULT);
		refresh();
	}

	/** Lets a suspended contribution try again. */
	public void tryAgain(ContributionRow row) {
		Contributions.isolation().release(row.info().id());
		OpenDesigns.all().forEach(part -> part.assessment().judgeAgain());
	}

	/** Runs the scripts of a folder from now on; all open designs are judged again. */
	public void trust(ContributionRow row) {
		row.untrusted().ifPresent(folder -> UserPreferences
				.trustScripts(Stream.concat(UserPreferences.trustedScripts().stream(), Stream.of(folder)).toList()));
		refresh();
	}

	/** Runs the scripts of the folder of a contribution no more. */
	public void distrust(ContributionRow row) {
		ScriptFolders.trusted(row.info().file()).ifPresent(folder -> UserPreferences
				.trustScripts(UserPreferences.trustedScripts().stream().filter(other -> !other.equals(folder)).toList()));
		refresh();
	}

	private void askToTrust() {
		chosen().filter(row -> MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.trust_title,
				NLS.bind(Messages.trust_question, row.info().id()), 0, Messages.trust_no, Messages.trust_yes) == 1).ifPresent(this::trust);
	}

	private void tryAgain() {
		chosen().ifPresent(this::tryAgain);
	}

	private void moveChosen(boolean before) {
		chosen().ifPresent(row -> move(row, before));
	}

	private void showReport() {
		chosen().ifPresent(row -> row.report(Contributions.all())
				.ifPresent(text -> new ReportDialog(getSite().getShell(), row.info().id(), text).open()));
	}

	private Optional<ContributionRow> chosen() {
		return viewer.getStructuredSelection().getFirstElement() instanceof ContributionRow row ? Optional.of(row) : Optional.empty();
	}

	private void refresh() {
		if (viewer == null || viewer.getControl().isDisposed()) {
			return;
		}
		Content now = new Content(Contributions.all(), UserPreferences.switchedOff(), Contributions.isolation().suspended(),
				ScriptFolders.untrusted());
		if (!now.equals(content)) {
			content = now;
			rows = now.rows();
			summarise();
		}
		show();
	}

	private void summarise() {
		summary.setText(NLS.bind(Messages.summary_all, new Object[] { rows.stream().filter(ContributionRow::isLoaded).count(),
				rows.stream().filter(ContributionRow::off).count(), rows.stream().filter(row -> row.suspension().isPresent()).count(),
				rows.stream().filter(row -> !row.isLoaded()).count() }));
	}

	private void show() {
		viewer.setInput(rows());
		updateActions();
	}

	private void updateActions() {
		again.setEnabled(chosen().filter(row -> row.suspension().isPresent()).isPresent());
		report.setEnabled(chosen().filter(ContributionRow::isFaulty).isPresent());
		earlier.setEnabled(chosen().flatMap(row -> AskingOrder.neighbour(rows(), row.info(), true)).isPresent());
		later.setEnabled(chosen().flatMap(row -> AskingOrder.neighbour(rows(), row.info(), false)).isPresent());
		defaultOrder.setEnabled(!UserPreferences.contributionOrder().equals(ContributionOrder.DEFAULT));
		trust.setEnabled(chosen().flatMap(ContributionRow::untrusted).isPresent());
		distrust.setEnabled(chosen().flatMap(row -> ScriptFolders.trusted(row.info().file())).isPresent());
	}

	/** What the rows are made of: they are made again when it has changed only, because that takes a while. */
	private record Content(Registries all, Set<String> off, List<Suspension> suspended, List<Path> untrusted) {

		List<ContributionRow> rows() {
			return Stream.concat(ContributionRow.ofUntrusted(untrusted, all).stream(),
					ContributionRow.of(all, off, Contributions.isolation()).stream()).toList();
		}
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
