/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.validation.model.EvaluationMode;
import org.eclipse.emf.validation.service.IBatchValidator;
import org.eclipse.emf.validation.service.ModelValidationService;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.api.Test;

/** What Sirius makes of the viewpoint specification. */
class ViewpointTest {

	@Test
	void isRegistered() {
		assertEquals(1, viewpoints().size());
	}

	@Test
	void isValid() {
		IBatchValidator validator = (IBatchValidator) ModelValidationService.getInstance()
				.newValidator(EvaluationMode.BATCH);
		validator.setIncludeLiveConstraints(true);
		IStatus status = validator.validate(viewpoints().get(0).eContainer());
		assertEquals(IStatus.OK, status.getSeverity(), () -> text(status));
	}

	private static List<Viewpoint> viewpoints() {
		return ViewpointRegistry.getInstance().getViewpoints().stream()
				.filter(viewpoint -> InterphaseViewpoint.NAME.equals(viewpoint.getName())).toList();
	}

	private static String text(IStatus status) {
		StringBuilder text = new StringBuilder(status.getMessage());
		for (IStatus child : status.getChildren()) {
			text.append('\n').append(text(child));
		}
		return text.toString();
	}
}
