/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.sirius.viewpoint.description.validation.ValidationRule;
import org.eclipse.sirius.viewpoint.description.validation.ViewValidationRule;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.template.DesignTemplate;
import org.interphase.model.Identified;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** "Validate diagram" says what the command line says. */
class ValidationParityTest {

	static Stream<DesignTemplate> cells() {
		return Registries.standard().templates().stream();
	}

	@ParameterizedTest
	@MethodSource("cells")
	void findsTheSame(DesignTemplate cell) throws Exception {
		try (TestSession session = new TestSession(cell.create())) {
			Set<String> expected = new TreeSet<>();
			new Assessor(Registries.standard()).assess(session.design(), AssessmentOptions.DEFAULT).stacks().stream()
					.flatMap(stack -> stack.findings().stream()).filter(finding -> !finding.waived())
					.map(ValidationParityTest::text).forEach(expected::add);
			assertFalse(expected.isEmpty());
			assertEquals(expected, found(session));
		}
	}

	private static Set<String> found(TestSession session) throws EvaluationException {
		IInterpreter interpreter = session.session().session().getInterpreter();
		Set<String> found = new TreeSet<>();
		for (Viewpoint viewpoint : session.session().session().getSelectedViewpoints(false)) {
			for (ValidationRule rule : viewpoint.getValidationSet().getAllRules()) {
				for (DDiagramElement element : session.diagram().getDiagramElements()) {
					if (element.getTarget() instanceof Identified part
							&& ((ViewValidationRule) rule).getTargets().contains(element.getDiagramElementMapping())
							&& !interpreter.evaluateBoolean(element, rule.getAudits().get(0).getAuditExpression())) {
						interpreter.evaluateString(element, rule.getMessage()).lines()
								.map(line -> part.getId() + ' ' + line).forEach(found::add);
					}
				}
			}
		}
		return found;
	}

	private static String text(Finding finding) {
		return finding.element() + ' ' + finding.rule() + ": " + finding.message();
	}
}
