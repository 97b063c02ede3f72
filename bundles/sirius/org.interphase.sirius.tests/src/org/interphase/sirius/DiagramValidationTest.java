/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.validation.model.EvaluationMode;
import org.eclipse.emf.validation.service.IBatchValidator;
import org.eclipse.emf.validation.service.ModelValidationService;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.description.Layer;
import org.junit.jupiter.api.Test;

/** "Validate diagram" finds no fault with the diagram itself, whatever layers are shown. */
class DiagramValidationTest {

	@Test
	void stylesThatLayersHaveChangedAreValid() throws Exception {
		try (TestSession session = TestSession.of("Li 50 um | LLZO 500 um [polished] | LFP 60 um")) {
			DSemanticDiagram diagram = session.diagram();
			List<Layer> layers = layers(diagram);
			assertEquals(5, layers.size());
			session.session().change(() -> layers.stream().filter(layer -> !diagram.getActivatedLayers().contains(layer))
					.forEach(diagram.getActivatedLayers()::add));
			session.session().refresh(diagram, TestSession.MONITOR);
			assertTrue(session.shown(session.layer(1)).getName().contains("vs Li/Li+"), "the layers are shown");

			IBatchValidator validator = (IBatchValidator) ModelValidationService.getInstance().newValidator(EvaluationMode.BATCH);
			validator.setIncludeLiveConstraints(true);
			assertEquals(List.of(), leaves(validator.validate(diagram))
					.filter(status -> status.getSeverity() == IStatus.ERROR).map(IStatus::getMessage).toList());
		}
	}

	private static List<Layer> layers(DSemanticDiagram diagram) {
		return Stream.concat(Stream.of(diagram.getDescription().getDefaultLayer()),
				diagram.getDescription().getAdditionalLayers().stream()).toList();
	}

	private static Stream<IStatus> leaves(IStatus status) {
		return status.isMultiStatus() ? Stream.of(status.getChildren()).flatMap(DiagramValidationTest::leaves)
				: Stream.of(status);
	}
}
