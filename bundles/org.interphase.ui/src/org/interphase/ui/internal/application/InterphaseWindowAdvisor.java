/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.Messages;
import org.interphase.ui.internal.examples.ExampleProject;
import org.interphase.ui.internal.markers.MarkerUpdater;
import org.interphase.ui.internal.preferences.ThemeStartup;
import org.interphase.ui.internal.recovery.Recovery;

/** The window: its size, its bars, and what is open when it is seen first. */
final class InterphaseWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point INITIAL_SIZE = new Point(1360, 880);

	/** Levels below a file that are open in the tree at first: its stacks and their layers. */
	private static final int STACKS = 2;

	private final RequestedDesigns requested;

	InterphaseWindowAdvisor(IWorkbenchWindowConfigurer configurer, RequestedDesigns requested) {
		super(configurer);
		this.requested = requested;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new InterphaseActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(INITIAL_SIZE);
		configurer.setTitle(Messages.window_title);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		// before anything is made: some controls of the platform keep the colours that they find at first
		ThemeStartup.start(configurer.getWindow().getWorkbench());
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page == null) {
			return;
		}
		MarkerUpdater.start();
		Recovery.start(page);
		try {
			@Nullable IFile example = ExampleProject.createOnFirstStart();
			if (example != null && !requested.isAnyWaiting()) {
				show(page, example);
			}
		} catch (CoreException exception) {
			ILog.of(InterphaseWindowAdvisor.class).log(exception.getStatus());
		}
		requested.openOn(page);
	}

	private static void show(IWorkbenchPage page, IFile example) throws PartInitException {
		IDE.openEditor(page, example);
		if (page.findView(InterphaseUi.NAVIGATOR) instanceof CommonNavigator navigator) {
			navigator.getCommonViewer().expandToLevel(example, STACKS);
		}
	}
}
