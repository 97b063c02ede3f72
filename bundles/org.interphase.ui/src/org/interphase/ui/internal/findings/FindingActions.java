/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.interphase.core.rule.Finding;
import org.interphase.ui.internal.Actions;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.design.DesignPart;

/** What can be done about the chosen finding: show it, fix it, accept it. */
public final class FindingActions {

	private final Shell shell;
	private final Supplier<Optional<DesignPart>> design;
	private final Supplier<Optional<FindingRow>> chosen;
	private final Action goTo = action(Messages.goTo_text, "goTo", this::show); //$NON-NLS-1$
	private final Action waive = action(Messages.waive_text, Icons.WAIVE, this::waive);
	private final Action unwaive = action(Messages.unwaive_text, Icons.WAIVE, this::unwaive);
	private final FixAction fix;

	/**
	 * Actions for a list.
	 *
	 * @param design the design that is judged
	 * @param chosen the line that is chosen
	 */
	public FindingActions(Shell shell, Supplier<Optional<DesignPart>> design, Supplier<Optional<FindingRow>> chosen) {
		this.shell = shell;
		this.design = design;
		this.chosen = chosen;
		fix = new FixAction(this::fixes, this::run);
		update();
	}

	/** Adds them to a toolbar. */
	public void fill(IToolBarManager bar) {
		bar.add(goTo);
		bar.add(fix);
		bar.add(waive);
	}

	/** Adds those that apply to a context menu. */
	public void fill(IMenuManager menu) {
		update();
		menu.add(goTo);
		menu.add(new Separator());
		List<FindingCommands.Fix> fixes = fixes();
		MenuManager fixMenu = new MenuManager(Messages.fix_menu, Icons.descriptor("fix"), null); //$NON-NLS-1$
		if (fixes.isEmpty()) {
			Action none = new Action(Messages.fix_none) {
			};
			none.setEnabled(false);
			fixMenu.add(none);
		}
		fixes.forEach(remedy -> fixMenu.add(action(remedy.label(), "fix", () -> run(remedy)))); //$NON-NLS-1$
		menu.add(fixMenu);
		menu.add(unwaive.isEnabled() ? unwaive : waive);
	}

	/** Enables those that apply to the chosen line. */
	public void update() {
		Optional<FindingRow> row = chosen.get();
		goTo.setEnabled(row.filter(line -> !line.element().isEmpty()).isPresent());
		waive.setEnabled(finding().filter(finding -> !finding.waived()).isPresent());
		unwaive.setEnabled(finding().filter(Finding::waived).isPresent());
		fix.setEnabled(!fixes().isEmpty());
	}

	/** Selects the element of the chosen line on the drawing. */
	public void show() {
		chosen.get().ifPresent(row -> design.get().ifPresent(part -> part.reveal(row.element())));
	}

	/** The remedies for the chosen line. */
	public List<FindingCommands.Fix> fixes() {
		return design.get().flatMap(part -> finding().map(finding -> FindingCommands.fixes(part.document(), finding)))
				.orElse(List.of());
	}

	private void run(FindingCommands.Fix remedy) {
		design.get().ifPresent(part -> part.document().commands().execute(remedy.command()));
	}

	private void waive() {
		finding().ifPresent(finding -> {
			WaiveDialog dialog = new WaiveDialog(shell, finding);
			if (dialog.open() == Window.OK) {
				design.get().ifPresent(part -> FindingCommands.waive(part.document(), finding, dialog.reason(),
						dialog.author(), dialog.isEverywhere()));
			}
		});
	}

	private void unwaive() {
		finding().ifPresent(finding -> design.get().ifPresent(part -> FindingCommands.unwaive(part.document(), finding)));
	}

	private Optional<Finding> finding() {
		return chosen.get().flatMap(FindingRow::finding);
	}

	private static Action action(String text, String icon, Runnable work) {
		Action action = Actions.push(text, text, work);
		action.setImageDescriptor(Icons.descriptor(icon));
		return action;
	}
}
