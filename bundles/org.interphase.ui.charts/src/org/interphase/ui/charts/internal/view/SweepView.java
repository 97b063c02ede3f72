/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.quantity.QuantityException;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.charts.internal.chart.FigurePane;
import org.interphase.ui.charts.internal.data.Subject;
import org.interphase.ui.charts.internal.data.SweepChoice;
import org.interphase.ui.charts.internal.data.SweepChoices;
import org.interphase.ui.charts.internal.data.SweepOutput;
import org.interphase.ui.charts.internal.data.SweepOutputs;
import org.interphase.ui.charts.internal.data.SweepPlan;
import org.interphase.ui.charts.internal.data.Swept;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.design.DesignPart;

/** The resistance of the active design over one quantity or two, as curve or map. */
public final class SweepView extends ViewPart {

	private static final int CURVE_STEPS = 25;
	private static final int MAP_STEPS = 15;
	private static final int MAP_MOST = 40;

	/** Height below which a figure is not readable, pixels. */
	private static final int FIGURE_HEIGHT = 210;
	private static final int PROGRESS_WIDTH = 140;

	private Runnable stopFollowingUnits = () -> {
		// follows nothing yet
	};
	private @Nullable SweepJob job;
	@NonNullByDefault({})
	private Composite body;
	@NonNullByDefault({})
	private SweepAxisFields first;
	@NonNullByDefault({})
	private SweepAxisFields second;
	@NonNullByDefault({})
	private SweepOutputField output;
	@NonNullByDefault({})
	private Button run;
	@NonNullByDefault({})
	private Button cancel;
	@NonNullByDefault({})
	private ProgressBar progress;
	@NonNullByDefault({})
	private Label problem;
	@NonNullByDefault({})
	private FigurePane pane;
	@NonNullByDefault({})
	private FigureActions actions;
	@NonNullByDefault({})
	private SubjectFollower follower;
	@NonNullByDefault({})
	private Latest<List<SweepOutput>> outputs;
	@NonNullByDefault({})
	private Latest<Figure> drawing;
	private @Nullable Swept swept;
	private @Nullable Subject offeredOf;

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		body = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(body);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(event -> fit(scrolled)));
		outputs = new Latest<>(getPartName(), body.getDisplay()::asyncExec, this::offer);
		drawing = new Latest<>(getPartName(), body.getDisplay()::asyncExec, this::show);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		Composite fields = new Composite(body, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(0, 0).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		first = new SweepAxisFields(fields, Messages.sweep_first, false, CURVE_STEPS, SweepPlan.MOST, this::check);
		second = new SweepAxisFields(fields, Messages.sweep_second, true, MAP_STEPS, MAP_MOST, this::check);
		createRunRow(fields);
		WrappedRow.align(List.of(first.label(), second.label(), output.label()));
		problem = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(problem);
		actions = new FigureActions(getSite().getShell(), () -> List.of(pane));
		pane = actions.pane(body, element -> follower.reveal(element));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, FIGURE_HEIGHT).applyTo(pane.control());
		actions.fill(getViewSite().getActionBars().getToolBarManager());
		follower = new SubjectFollower(getSite().getPage(), this::refresh);
		stopFollowingUnits = DisplayUnits.onChange(() -> body.getDisplay().asyncExec(this::draw));
		pane.show(Figure.empty(getPartName(), Messages.sweep_hint));
		refresh();
	}

	/** The fields keep their room and the figure its least height; what a small view cannot show is scrolled to. */
	private void fit(ScrolledComposite scrolled) {
		int width = scrolled.getClientArea().width;
		scrolled.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
	}

	private void createRunRow(Composite fields) {
		Composite row = WrappedRow.in(fields);
		output = new SweepOutputField(row, choice -> draw());
		run = new Button(row, SWT.PUSH);
		run.setText(Messages.sweep_run);
		run.addListener(SWT.Selection, event -> start());
		cancel = new Button(row, SWT.PUSH);
		cancel.setText(Messages.sweep_cancel);
		cancel.setEnabled(false);
		cancel.addListener(SWT.Selection, event -> cancel());
		progress = new ProgressBar(row, SWT.HORIZONTAL);
		progress.setVisible(false);
		progress.setLayoutData(new RowData(PROGRESS_WIDTH, SWT.DEFAULT));
	}

	/** Fields of the quantity that is swept, and of the other one. */
	public List<SweepAxisFields> axes() {
		return List.of(first, second);
	}

	/** The field with the number that is shown. */
	public SweepOutputField output() {
		return output;
	}

	/** The quantities that can be chosen. */
	public List<SweepChoice> choices() {
		return follower.part().map(part -> SweepChoices.of(part.document().design())).orElse(List.of());
	}

	/** What is wrong with the fields; empty if nothing. */
	public String problem() {
		return problem.getText();
	}

	/** The figure. */
	public FigurePane pane() {
		return pane;
	}

	/** Whether a sweep is under way. */
	public boolean isRunning() {
		return job != null;
	}

	/** Whether the numbers that can be shown, and the figure, are as the fields say. */
	public boolean isCurrent() {
		return outputs.isCurrent() && drawing.isCurrent();
	}

	/** What can be done with the figure. */
	public FigureActions actions() {
		return actions;
	}

	@Override
	public void setFocus() {
		run.setFocus();
	}

	@Override
	public void dispose() {
		stopFollowingUnits.run();
		if (follower != null) {
			follower.stop();
			outputs.cancel();
			drawing.cancel();
		}
		cancel();
		super.dispose();
	}

	private void refresh() {
		if (body == null || body.isDisposed() || follower == null) {
			return;
		}
		List<SweepChoice> choices = choices();
		first.offer(choices);
		second.offer(choices);
		offerOutputs();
		check();
	}

	/** What a stack gives is asked off the UI thread, because models draw samples. */
	private void offerOutputs() {
		Subject subject = follower.subject().orElse(null);
		Subject before = offeredOf;
		if (subject != null && (before == null || !subject.equals(before))) {
			offeredOf = subject;
			outputs.request(() -> new SweepOutputs(assessor(), subject.design().options()).of(subject.stack()));
		}
	}

	private void offer(List<SweepOutput> offered) {
		output.offer(offered);
	}

	private static OutputAssessor assessor() {
		return new OutputAssessor(Contributions.registries(), Contributions.isolation());
	}

	private void check() {
		if (second == null || problem == null) {
			return;
		}
		boolean isRunning = job != null;
		first.setEnabled(!isRunning);
		second.setEnabled(!isRunning);
		String text = ""; //$NON-NLS-1$
		try {
			run.setEnabled(!isRunning && !plans().isEmpty());
		} catch (QuantityException exception) {
			text = String.valueOf(exception.getMessage());
			run.setEnabled(false);
		}
		if (!text.equals(problem.getText())) {
			tell(text);
		}
		cancel.setEnabled(isRunning);
		progress.setVisible(isRunning);
	}

	private List<SweepPlan> plans() throws QuantityException {
		List<SweepPlan> plans = new ArrayList<>();
		first.plan().ifPresent(plans::add);
		second.plan().ifPresent(plans::add);
		return plans;
	}

	/** Starts the sweep as the fields say. */
	public void start() {
		Optional<DesignPart> part = follower.part();
		Optional<Subject> subject = follower.subject();
		if (part.isEmpty() || subject.isEmpty() || job != null) {
			return;
		}
		try {
			List<SweepPlan> plans = plans();
			if (!plans.isEmpty()) {
				schedule(part.get(), subject.get(), plans);
			}
		} catch (QuantityException exception) {
			tell(String.valueOf(exception.getMessage()));
		}
	}

	/** Says what is wrong in a line of its own, which is there only as long as something is. */
	private void tell(String text) {
		problem.setText(text);
		if (problem.getLayoutData() instanceof GridData data) {
			data.exclude = text.isEmpty();
			problem.setVisible(!text.isEmpty());
		}
		fit((ScrolledComposite) body.getParent());
		body.layout(true, true);
	}

	private void schedule(DesignPart part, Subject subject, List<SweepPlan> plans) {
		String stack = subject.stack().stack().id();
		AssessmentOptions options = subject.design().options();
		SweepJob next = new SweepJob(part.document().snapshot(), options, plans, this::advance,
				points -> getSite().getShell().getDisplay().asyncExec(() -> finish(new Swept(plans, points, stack, options))));
		next.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				getSite().getShell().getDisplay().asyncExec(SweepView.this::end);
			}
		});
		progress.setMaximum(next.points());
		progress.setSelection(0);
		job = next;
		check();
		next.schedule();
	}

	/** Cancels the sweep under way. */
	public void cancel() {
		SweepJob running = job;
		if (running != null) {
			running.cancel();
		}
	}

	private void advance(int done) {
		body.getDisplay().asyncExec(() -> {
			if (!progress.isDisposed() && done > progress.getSelection()) {
				progress.setSelection(done);
			}
		});
	}

	private void finish(Swept result) {
		swept = result;
		draw();
		if (!body.isDisposed()) {
			// a small view has no room for the fields and the figure at once
			((ScrolledComposite) body.getParent()).showControl(pane.control());
		}
	}

	/** Shows the chosen number of the last sweep. */
	private void draw() {
		Swept result = swept;
		if (result != null && !body.isDisposed()) {
			SweepOutput shown = output.chosen();
			drawing.request(() -> result.figure(shown, assessor()));
		}
	}

	private void show(Figure figure) {
		if (!body.isDisposed()) {
			pane.show(figure);
		}
	}

	private void end() {
		job = null;
		if (!body.isDisposed()) {
			check();
		}
	}
}
