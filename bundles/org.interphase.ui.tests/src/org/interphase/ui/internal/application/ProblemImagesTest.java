/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemImagesTest {

	@ParameterizedTest
	@ValueSource(strings = { "IMG_OBJS_ERROR_PATH", "IMG_OBJS_WARNING_PATH", "IMG_OBJS_INFO_PATH", "IMG_OBJS_FIXABLE_ERROR",
			"IMG_OBJS_FIXABLE_WARNING", "IMG_OBJS_FIXABLE_INFO", "IMG_ELCL_QUICK_FIX_ENABLED", "IMG_DLCL_QUICK_FIX_DISABLED",
			"IMG_DLGBAN_QUICKFIX_DLG", "IMG_ETOOL_PROBLEMS_VIEW", "IMG_ETOOL_PROBLEMS_VIEW_ERROR",
			"IMG_ETOOL_PROBLEMS_VIEW_WARNING", "IMG_ETOOL_PROBLEMS_VIEW_INFO", "IMG_ETOOL_PROBLEM_CATEGORY" })
	void theViewProblemsFindsItsPictures(String name) {
		ImageDescriptor image = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
		assertNotNull(image, name);
		assertNotNull(image.getImageData(100), name);
	}
}
