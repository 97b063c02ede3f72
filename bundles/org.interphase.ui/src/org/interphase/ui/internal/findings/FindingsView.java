/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.rule.Severity;
import org.interphase.ui.internal.AccessibleName;
import org.interphase.ui.internal.design.ActiveDesign;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.properties.Columns;

/** What the rules found in the active design, grouped; each finding can be shown on the drawing, fixed or waived. */
public final class FindingsView extends ViewPart {

	private static final String GROUPING = "grouping"; //$NON-NLS-1$
	/** A design of ten thousand layers shows these first, and more when they are asked for. */
	private static final int ROWS_AT_ONCE = 500;
	private static final int FILTER_WIDTH = 150;
	/** Share of the list in the height, in percent. */
	private static final int LIST_SHARE = 66;
	/** Texts for which there is room in the narrowest view. */
	private static final String MESSAGE = "Lithiophobic surface of LLZO"; //$NON-NLS-1$
	private static final String PLACE = "LLZO|ILE"; //$NON-NLS-1$
	private static final String RULE = "R-MEC-07"; //$NON-NLS-1$
	private static final String WAIVED = "waived"; //$NON-NLS-1$

	private final Runnable onChange = this::refresh;
	private final ActiveDesign active = new ActiveDesign(this::refresh);
	private Grouping grouping = Grouping.SEVERITY;
	private boolean showWaived = true;
	private List<FindingRow> rows = List.of();
	@NonNullByDefault({})
	private TreeViewer viewer;
	@NonNullByDefault({})
	private Text filter;
	@NonNullByDefault({})
	private Text detail;
	@NonNullByDefault({})
	private Label summary;
	@NonNullByDefault({})
	private ProblemsBar problems;
	/** What is shown; null before the first time. */
	private @Nullable Optional<DesignPart> shownPart;
	private @Nullable DesignAssessment shownResults;
	@NonNullByDefault({})
	private FindingActions actions;

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			String saved = memento.getString(GROUPING);
			grouping = Stream.of(Grouping.values()).filter(value -> value.name().equals(saved)).findFirst().orElse(grouping);
			showWaived = !Boolean.FALSE.equals(memento.getBoolean(WAIVED));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(GROUPING, grouping.name());
		memento.putBoolean(WAIVED, showWaived);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(0, 0, 4, 0).applyTo(parent);
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 6, 0, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		summary = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		filter.setMessage(Messages.filter_hint);
		AccessibleName.give(filter, Messages.filter_hint);
		GridDataFactory.fillDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(filter);
		filter.addModifyListener(event -> show());
		problems = new ProblemsBar(parent);
		SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		createTree(sash);
		createDetail(sash);
		sash.setWeights(LIST_SHARE, 100 - LIST_SHARE);
		actions = new FindingActions(getSite().getShell(), active::part, this::chosen);
		actions.fill(getViewSite().getActionBars().getToolBarManager());
		fillViewMenu(getViewSite().getActionBars().getMenuManager());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fill);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().setSelectionProvider(viewer);
		active.follow(getSite().getPage());
		OpenDesigns.addListener(onChange);
		refresh();
	}

	private void createTree(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		viewer = new TreeViewer(body, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.give(viewer.getTree(), Messages.column_finding);
		viewer.setContentProvider(new FindingTree());
		viewer.setDisplayIncrementally(ROWS_AT_ONCE);
		ColumnViewerToolTipSupport.enableFor(viewer);
		// what is cut in a narrow view is read below the list
		Columns.of(viewer).add(Messages.column_finding, 64, new FindingLabels(FindingRow::message, true)).fit(MESSAGE)
				.add(Messages.column_where, 20, new FindingLabels(FindingRow::where, false)).fit(PLACE)
				.add(Messages.column_rule, 16, new FindingLabels(FindingRow::rule, false)).fit(RULE);
		viewer.addSelectionChangedListener(event -> {
			actions.update();
			showDetail();
		});
		viewer.addPostSelectionChangedListener(event -> actions.show());
	}

	/** All of the chosen finding, wrapped; a text, so that it can be copied. */
	private void createDetail(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(6, 6, 2, 2).applyTo(body);
		detail = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		AccessibleName.give(detail, Messages.detail_name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(detail);
	}

	private void showDetail() {
		String next = chosen().map(FindingText::of)
				.orElse(active.part().isEmpty() ? Messages.summary_noDesign : rows.isEmpty() ? "" : Messages.detail_none); //$NON-NLS-1$
		if (!next.equals(detail.getText())) {
			detail.setText(next);
		}
	}

	private void fillViewMenu(IMenuManager menu) {
		MenuManager groups = new MenuManager(Messages.group_by);
		groups.add(choice(Messages.group_severity, Grouping.SEVERITY));
		groups.add(choice(Messages.group_place, Grouping.PLACE));
		groups.add(choice(Messages.group_rule, Grouping.RULE));
		groups.add(choice(Messages.group_none, Grouping.NONE));
		menu.add(groups);
		Action waived = new Action(Messages.show_waived, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				showWaived = isChecked();
				show();
			}
		};
		waived.setChecked(showWaived);
		menu.add(waived);
	}

	private Action choice(String text, Grouping value) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					groupBy(value);
				}
			}
		};
		action.setChecked(grouping == value);
		return action;
	}

	/** Groups the findings. */
	public void groupBy(Grouping next) {
		grouping = next;
		show();
	}

	/** Shows only findings that contain a text; an empty text shows all. */
	public void filterBy(String text) {
		filter.setText(text);
	}

	/** The lines as they are shown. */
	public List<FindingRow> rows() {
		return shown().flatMap(group -> group.rows().stream()).toList();
	}

	/** Titles of the groups as they are shown. */
	public List<String> groups() {
		return shown().map(FindingGroup::title).toList();
	}

	/** What is said of settings that could not be obeyed; empty if all could. */
	public String problems() {
		return problems.text();
	}

	/** All that is said of the chosen line. */
	public String detail() {
		return detail.getText();
	}

	/** What can be done about the chosen line. */
	public FindingActions actions() {
		return actions;
	}

	private Stream<FindingGroup> shown() {
		return viewer.getInput() instanceof List<?> groups ? groups.stream().map(FindingGroup.class::cast) : Stream.empty();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		OpenDesigns.removeListener(onChange);
		active.stop();
		super.dispose();
	}

	private Optional<FindingRow> chosen() {
		return viewer.getStructuredSelection().getFirstElement() instanceof FindingRow row ? Optional.of(row) : Optional.empty();
	}

	private void refresh() {
		if (viewer == null || viewer.getControl().isDisposed()) {
			return;
		}
		Optional<DesignPart> part = active.part();
		Optional<DesignAssessment> latest = part.flatMap(found -> found.assessment().latest());
		// an edit only outdates what is shown: it stays until there is another judgement
		if (part.equals(shownPart) && latest.orElse(null) == shownResults) {
			return;
		}
		shownPart = part;
		shownResults = latest.orElse(null);
		rows = latest.map(FindingRow::of).orElse(List.of());
		problems.show(latest.map(DesignAssessment::problems).orElse(List.of()));
		boolean isJudged = latest.isPresent();
		// without a design the sentence below the list says it all
		summary.setText(active.part().isEmpty() ? "" : isJudged ? summary(rows) : Messages.summary_judging); //$NON-NLS-1$
		show();
	}

	private void show() {
		String wanted = filter.getText().strip();
		List<FindingRow> visible = rows.stream().filter(row -> showWaived || !row.isWaived())
				.filter(row -> row.contains(wanted)).toList();
		List<FindingGroup> groups = grouping.groups(visible);
		if (!groups.equals(viewer.getInput())) {
			viewer.getTree().setRedraw(false);
			viewer.setInput(groups);
			viewer.expandAll();
			viewer.getTree().setRedraw(true);
		}
		actions.update();
		showDetail();
	}

	/** What there is, without what there is not, e.g. {@code 2 warnings, 5 notes}. */
	private static String summary(List<FindingRow> rows) {
		String text = Stream.of(part(Messages.summary_errors, count(rows, Severity.ERROR)),
				part(Messages.summary_warnings, count(rows, Severity.WARNING)),
				part(Messages.summary_notes, count(rows, Severity.INFO) + count(rows, Severity.HINT)),
				part(Messages.summary_waived, rows.stream().filter(FindingRow::isWaived).count()))
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return text.isEmpty() ? Messages.summary_nothing : text;
	}

	private static String part(String text, long count) {
		return count == 0 ? "" : NLS.bind(text, count); //$NON-NLS-1$
	}

	private static long count(List<FindingRow> rows, Severity severity) {
		return rows.stream().filter(row -> !row.isWaived() && row.severity() == severity).count();
	}
}
