/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.util.Map;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;

/**
 * Pictures of the view Problems and of its quick fixes. The platform asks for them by these names, but leaves it to each
 * application to say where they are; what is not declared shows as a red square.
 */
final class ProblemImages {

	private static final String BUNDLE = "org.eclipse.ui.ide"; //$NON-NLS-1$
	private static final String FOLDER = "icons/full/"; //$NON-NLS-1$
	/** Where the pictures lie in the bundle of the platform, by their names. */
	private static final Map<String, String> PLACES = Map.ofEntries(
			Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co.png"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.svg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.svg")); //$NON-NLS-1$ //$NON-NLS-2$

	private ProblemImages() {
	}

	static void declare(IWorkbenchConfigurer configurer) {
		PLACES.forEach((name, place) -> ResourceLocator.imageDescriptorFromBundle(BUNDLE, FOLDER + place)
				.ifPresent(image -> configurer.declareImage(name, image, true)));
	}
}
