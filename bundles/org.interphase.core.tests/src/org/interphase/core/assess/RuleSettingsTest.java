/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleProfile;
import org.interphase.core.rule.RuleSetting;
import org.interphase.core.rule.Severity;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.FindingLevel;
import org.interphase.model.RuleParameterValue;
import org.interphase.model.Waiver;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {

	private static final RuleProfile STRICT = new RuleProfile() {
		@Override
		public String id() {
			return "strict";
		}

		@Override
		public String name() {
			return "Strict";
		}

		@Override
		public String description() {
			return "";
		}

		@Override
		public Map<String, RuleSetting> settings() {
			return Map.of("T-1", new RuleSetting(FindingLevel.ERROR, Map.of("limit", 2.0)));
		}
	};

	private final Registries registries = Fakes.registries(Fakes.rule("T-1", RuleSettingsTest::report), STRICT);
	private final Design design = Fakes.design();

	@Test
	void withoutSettingsARuleHasItsDefaults() {
		assertEquals("WARNING 1.0", judged(AssessmentOptions.DEFAULT));
	}

	@Test
	void aProfileGradesAndSetsThresholds() {
		assertEquals("ERROR 2.0", judged(options("strict", Map.of())));
		design.setRuleProfile("strict");
		assertEquals("ERROR 2.0", judged(AssessmentOptions.DEFAULT));
	}

	@Test
	void theDesignGoesBeforeTheProfileAndTheOptionsBeforeTheDesign() {
		design.setRuleProfile("strict");
		setInDesign("T-1", FindingLevel.DEFAULT, "limit", 3);
		assertEquals("ERROR 3.0", judged(AssessmentOptions.DEFAULT));
		assertEquals("INFO 3.0", judged(options("", Map.of("T-1", RuleSetting.level(FindingLevel.INFO)))));
		assertEquals("ERROR 4.0", judged(options("", Map.of("T-1", RuleSetting.parameter("limit", 4)))));
	}

	@Test
	void aRuleThatIsOffIsNotAsked() {
		assertTrue(assess(options("", Map.of("T-1", RuleSetting.level(FindingLevel.OFF)))).stacks().getFirst()
				.findings().isEmpty());
	}

	@Test
	void findingsThatARuleItselfGradesHigherMoveAlong() {
		Registries graver = Fakes.registries(Fakes.rule("T-1", context -> context.finding("x")
				.severity(Severity.ERROR).report()));
		AssessmentOptions options = options("", Map.of("T-1", RuleSetting.level(FindingLevel.INFO)));
		assertEquals(Severity.WARNING,
				Fakes.assess(graver, design, options).findings().getFirst().severity());
	}

	@Test
	void whatIsUnknownStaysInformation() {
		Registries unknowing = Fakes.registries(Fakes.rule("T-1", context -> context.unknown("x").report()));
		AssessmentOptions options = options("", Map.of("T-1", RuleSetting.level(FindingLevel.ERROR)));
		assertEquals(Severity.INFO, Fakes.assess(unknowing, design, options).findings().getFirst().severity());
	}

	@Test
	void wrongSettingsAreReportedWithTheirPlaceAndLeftOut() {
		setInDesign("T-1", FindingLevel.INFO, "limit", 11);
		setInDesign("T-9", FindingLevel.INFO, "limit", 1);
		setInDesign("T-1", FindingLevel.INFO, "limitt", 1);
		DesignAssessment assessment = assess(AssessmentOptions.DEFAULT);
		assertEquals(List.of(
				"rule setting 1: Parameter 'limit' of rule T-1 is 11.0; it must lie between 0.0 and 10.0 V.",
				"rule setting 2: There is no rule 'T-9'; 'interphase rules list' shows all.",
				"rule setting 3: Rule T-1 has no parameter 'limitt'; it has: limit."), problems(assessment));
		assertEquals("WARNING 1.0", judged(AssessmentOptions.DEFAULT));
	}

	@Test
	void aProfileThatNobodyContributesIsReported() {
		assertEquals(List.of("rule profile: There is no rule profile 'lenient'; there are: strict."),
				problems(assess(options("lenient", Map.of()))));
	}

	@Test
	void waiversForRulesThatDoNotExistOrWithoutAReasonAreReported() {
		Waiver unknown = CellstackFactory.eINSTANCE.createWaiver();
		unknown.setRule("T-7");
		unknown.setReason("fine");
		Waiver silent = CellstackFactory.eINSTANCE.createWaiver();
		silent.setRule("T-1");
		design.getWaivers().addAll(List.of(unknown, silent));
		assertEquals(List.of("waiver 1: There is no rule 'T-7'; 'interphase rules list' shows all.",
				"waiver 2: A waiver needs a reason."), problems(assess(AssessmentOptions.DEFAULT)));
	}

	private void setInDesign(String rule, FindingLevel level, String name, double value) {
		org.interphase.model.RuleSetting setting = CellstackFactory.eINSTANCE.createRuleSetting();
		setting.setRule(rule);
		setting.setLevel(level);
		RuleParameterValue parameter = CellstackFactory.eINSTANCE.createRuleParameterValue();
		parameter.setName(name);
		parameter.setValue(value);
		setting.getParameters().add(parameter);
		design.getRuleSettings().add(setting);
	}

	private static void report(RuleContext context) {
		context.finding("x").value(0, context.parameter("limit"), "V").report();
	}

	private String judged(AssessmentOptions options) {
		Finding finding = assess(options).stacks().getFirst().findings().getFirst();
		return finding.severity() + " " + finding.threshold();
	}

	private DesignAssessment assess(AssessmentOptions options) {
		return new Assessor(registries).assess(design, options);
	}

	private static List<String> problems(DesignAssessment assessment) {
		return assessment.problems().stream().map(problem -> problem.place() + ": " + problem.message()).toList();
	}

	private static AssessmentOptions options(String profile, Map<String, RuleSetting> rules) {
		return AssessmentOptions.DEFAULT.withRules(profile, rules);
	}
}
