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
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.preferences.ThemeStartup;

/** Sets the workbench up for designs: which perspective, which pictures, what is saved at the end. */
final class InterphaseWorkbenchAdvisor extends WorkbenchAdvisor {

	private final SplashWindow splash;

	/** With the splash that goes when the window is there. */
	InterphaseWorkbenchAdvisor(SplashWindow splash) {
		this.splash = splash;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		// projects and files show and adapt as the platform's resource views expect it
		IDE.registerAdapters();
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Icons.descriptor(Icons.PROJECT), true);
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Icons.descriptor(Icons.CLOSED_PROJECT), true);
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
		return new InterphaseWindowAdvisor(configurer);
	}

	@Override
	public void preStartup() {
		PreferencePages.reduce(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
	}

	@Override
	public void postStartup() {
		splash.close();
		ThemeStartup.start(getWorkbenchConfigurer().getWorkbench());
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
