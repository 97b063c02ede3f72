/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.epsilon.eol.EolModule;
import org.eclipse.epsilon.eol.dom.Operation;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.interphase.scripts.internal.language.ContextType;
import org.interphase.scripts.internal.language.ScriptException;

/** The rules and estimators of a script. */
public final class ScriptedContributions {

	private ScriptedContributions() {
	}

	/**
	 * All of them; none for a script that only helps others.
	 *
	 * @throws ScriptException if the script has errors
	 */
	public static List<Object> of(Script script) {
		EolModule module = script.module();
		List<Object> contributions = new ArrayList<>();
		if (module instanceof EvlModule rules) {
			int place = 0;
			for (Constraint constraint : rules.getConstraints()) {
				contributions.add(new ScriptedRule(script, place++, RuleHeader.of(script, constraint)));
			}
		}
		int place = 0;
		for (Operation operation : module.getDeclaredOperations()) {
			if (operation.hasAnnotation(EstimatorHeader.MARK)) {
				contributions.add(estimator(script, place, EstimatorHeader.of(script, operation)));
			}
			place++;
		}
		return contributions;
	}

	private static Object estimator(Script script, int place, EstimatorHeader header) {
		return header.type() == ContextType.LAYER ? new ScriptedLayerEstimator(script, place, header)
				: new ScriptedBoundaryEstimator(script, place, header);
	}
}
