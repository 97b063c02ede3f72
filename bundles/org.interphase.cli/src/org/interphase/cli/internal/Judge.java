/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.SettingsProblem;
import org.interphase.core.registry.Registries;

/** Assesses designs and refuses those that cannot be judged as they stand. */
final class Judge {

	private final Registries registries;
	private final AssessmentOptions options;
	private final ConditionOverrides overrides;
	private final Assessor assessor;

	Judge(Registries registries, AssessmentOptions options, ConditionOverrides overrides) {
		this.registries = registries;
		this.options = options;
		this.overrides = overrides;
		assessor = new Assessor(registries);
	}

	/** Options of the assessments. */
	AssessmentOptions options() {
		return options;
	}

	/** What assesses. */
	Assessor assessor() {
		return assessor;
	}

	/** Assesses all designs; nothing is reported before all of them are judged. */
	AssessmentReport judge(List<InputDesign> inputs) throws BadInputException {
		List<AssessedDesign> designs = new ArrayList<>();
		for (InputDesign input : inputs) {
			designs.add(judge(input));
		}
		return new AssessmentReport(options, designs, registries.problems());
	}

	/** Assesses a design; its conditions are replaced by those of the user. */
	AssessedDesign judge(InputDesign input) throws BadInputException {
		LocalMaterialCheck.check(input);
		overrides.applyTo(input.design());
		DesignAssessment assessment = assessor.assess(input.design(), options);
		MaterialCheck.check(input.label(), assessment);
		refuse(input.label(), assessment.problems());
		return new AssessedDesign(input.file(), assessment, input.notations(), input.lines());
	}

	/** The first of the settings that cannot be obeyed, and how many there are. */
	private static void refuse(String input, List<SettingsProblem> problems) throws BadInputException {
		if (problems.isEmpty()) {
			return;
		}
		SettingsProblem first = problems.get(0);
		throw new BadInputException(problems.size() == 1
				? Messages.get("badSetting", input, first.place(), first.message()) //$NON-NLS-1$
				: Messages.get("badSettings", input, first.place(), first.message(), //$NON-NLS-1$
						String.valueOf(problems.size() - 1)));
	}
}
