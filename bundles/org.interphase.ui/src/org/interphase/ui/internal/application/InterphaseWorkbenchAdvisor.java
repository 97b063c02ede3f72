/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.recovery.Recovery;

/** Sets the workbench up for designs: which perspective, which pictures, what is saved at the end. */
final class InterphaseWorkbenchAdvisor extends WorkbenchAdvisor {

	private final SplashWindow splash;
	private final RequestedDesigns requested;

	/** With the splash that goes when the window is there, and the designs that are then opened. */
	InterphaseWorkbenchAdvisor(SplashWindow splash, RequestedDesigns requested) {
		this.splash = splash;
		this.requested = requested;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		// projects and files show and adapt as the platform's resource views expect it
		IDE.registerAdapters();
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Icons.descriptor(Icons.PROJECT), true);
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Icons.descriptor(Icons.CLOSED_PROJECT), true);
		ProblemImages.declare(configurer);
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return InterphaseUi.DESIGN_PERSPECTIVE;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new InterphaseWindowAdvisor(configurer, requested);
	}

	@Override
	public void preStartup() {
		PreferencePages.reduce(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
	}

	@Override
	public void postStartup() {
		splash.close();
		IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
		// a question comes when the window is painted, so that people see what they are asked about
		workbench.getDisplay().asyncExec(() -> offerLostWork(workbench));
	}

	private static void offerLostWork(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			Recovery.offerLostWork(window.getActivePage());
		}
	}

	@Override
	public void postShutdown() {
		super.postShutdown();
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException exception) {
			ILog.of(InterphaseWorkbenchAdvisor.class).log(exception.getStatus());
		}
	}
}
