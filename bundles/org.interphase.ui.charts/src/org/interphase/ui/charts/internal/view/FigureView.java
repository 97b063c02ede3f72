/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.charts.internal.chart.FigurePane;
import org.interphase.ui.charts.internal.data.Subject;
import org.interphase.ui.charts.internal.figure.Figure;

/** A view with figures of the active design. They are prepared off the UI thread, and only while the view is seen. */
public abstract class FigureView extends ViewPart {

	private static final String LOGARITHMIC = "logarithmic"; //$NON-NLS-1$
	/** Height of two figures one above the other, pixels. */
	private static final int FLAT = 440;

	private final List<FigurePane> panes = new ArrayList<>();
	private Runnable stopFollowingUnits = () -> {
		// follows nothing yet
	};
	private boolean logarithmic = isLogarithmicAtFirst();
	private @Nullable Subject shown;
	@NonNullByDefault({})
	private Composite body;
	@NonNullByDefault({})
	private SubjectFollower follower;
	@NonNullByDefault({})
	private Latest<List<Figure>> latest;
	@NonNullByDefault({})
	private FigureActions actions;

	/** The figures; the function runs off the UI thread. */
	protected abstract Function<Subject, List<Figure>> figures();

	/** Whether the user can choose between linear and logarithmic. */
	protected boolean hasScaleChoice() {
		return false;
	}

	/** Whether the scale is logarithmic before anybody chose. */
	protected boolean isLogarithmicAtFirst() {
		return false;
	}

	/** Adds what only this view can do. */
	protected void fill(IToolBarManager bar) {
		// nothing
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		Boolean saved = memento == null ? null : memento.getBoolean(LOGARITHMIC);
		logarithmic = saved == null ? logarithmic : saved.booleanValue();
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(LOGARITHMIC, logarithmic);
	}

	@Override
	public void createPartControl(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		FillLayout layout = new FillLayout(SWT.VERTICAL);
		body.setLayout(layout);
		body.addControlListener(ControlListener.controlResizedAdapter(event -> layout.type = direction()));
		latest = new Latest<>(getPartName(), body.getDisplay()::asyncExec, this::show);
		actions = new FigureActions(getSite().getShell(), () -> panes);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		fill(bar);
		if (hasScaleChoice()) {
			bar.add(scaleChoice());
		}
		actions.fill(bar);
		follower = new SubjectFollower(getSite().getPage(), this::refresh);
		stopFollowingUnits = DisplayUnits.onChange(() -> body.getDisplay().asyncExec(this::renew));
		refresh();
	}

	/** Figures stand one above the other where there is room for that, and otherwise beside each other. */
	private int direction() {
		Point size = body.getSize();
		return size.y < FLAT && size.y < size.x ? SWT.HORIZONTAL : SWT.VERTICAL;
	}

	private Action scaleChoice() {
		Action action = new Action(Messages.action_logarithmic, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				setLogarithmic(isChecked());
			}
		};
		action.setImageDescriptor(FigureActions.icon("logarithmic")); //$NON-NLS-1$
		action.setChecked(logarithmic);
		return action;
	}

	/** Chooses the scale. */
	public final void setLogarithmic(boolean isLogarithmic) {
		logarithmic = isLogarithmic;
		renew();
	}

	/** Whether the scale is logarithmic. */
	public final boolean isLogarithmic() {
		return logarithmic;
	}

	/** The panes as they are shown. */
	public final List<FigurePane> panes() {
		return List.copyOf(panes);
	}

	/** What can be done with the figures. */
	public final FigureActions actions() {
		return actions;
	}

	/** Whether the figures are those of the design as it is now. */
	public final boolean isCurrent() {
		return latest.isCurrent() && follower.part().map(part -> part.assessment().isCurrent()).orElse(Boolean.TRUE);
	}

	@Override
	public void setFocus() {
		panes.stream().findFirst().ifPresentOrElse(FigurePane::focus, body::setFocus);
	}

	@Override
	public void dispose() {
		stopFollowingUnits.run();
		if (follower != null) {
			follower.stop();
			latest.cancel();
		}
		super.dispose();
	}

	/** Prepares the figures anew. */
	protected final void renew() {
		shown = null;
		refresh();
	}

	private void refresh() {
		if (body == null || body.isDisposed() || shown != null && !getSite().getPage().isPartVisible(this)) {
			return;
		}
		Optional<Subject> subject = follower.subject();
		if (subject.isEmpty()) {
			latest.cancel();
			shown = null;
			show(List.of(Figure.empty(getPartName(),
					follower.part().isPresent() ? Messages.view_judging : Messages.view_noDesign)));
		} else {
			prepare(subject.get());
		}
	}

	private void prepare(Subject wanted) {
		Subject before = shown;
		if (before == null || !wanted.equals(before)) {
			shown = wanted;
			Function<Subject, List<Figure>> maker = figures();
			latest.request(() -> maker.apply(wanted));
		}
	}

	private void show(List<Figure> figures) {
		if (body.isDisposed()) {
			return;
		}
		while (panes.size() > figures.size()) {
			panes.removeLast().control().dispose();
		}
		while (panes.size() < figures.size()) {
			panes.add(actions.pane(body, follower::reveal));
		}
		body.layout();
		for (int index = 0; index < figures.size(); index++) {
			panes.get(index).show(figures.get(index));
		}
	}
}
