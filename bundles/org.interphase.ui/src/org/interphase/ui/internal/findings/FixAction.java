/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.interphase.ui.internal.Icons;

/** A tool that applies the first remedy, with a menu of all. */
final class FixAction extends Action implements IMenuCreator {

	private final Supplier<List<FindingCommands.Fix>> fixes;
	private final Consumer<FindingCommands.Fix> apply;
	private @Nullable Menu menu;

	FixAction(Supplier<List<FindingCommands.Fix>> fixes, Consumer<FindingCommands.Fix> apply) {
		super(Messages.fix_menu, IAction.AS_DROP_DOWN_MENU);
		this.fixes = fixes;
		this.apply = apply;
		setImageDescriptor(Icons.descriptor("fix")); //$NON-NLS-1$
		setToolTipText(Messages.fix_menu);
		setMenuCreator(this);
	}

	@Override
	public void run() {
		fixes.get().stream().findFirst().ifPresent(apply);
	}

	@Override
	public @Nullable Menu getMenu(Control parent) {
		dispose();
		Menu created = new Menu(parent);
		for (FindingCommands.Fix remedy : fixes.get()) {
			MenuItem item = new MenuItem(created, SWT.PUSH);
			item.setText(remedy.label());
			item.addListener(SWT.Selection, event -> apply.accept(remedy));
		}
		menu = created;
		return created;
	}

	@Override
	public @Nullable Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		Menu shown = menu;
		if (shown != null && !shown.isDisposed()) {
			shown.dispose();
		}
		menu = null;
	}
}
