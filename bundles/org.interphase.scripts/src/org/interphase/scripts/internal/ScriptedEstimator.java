/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.epsilon.eol.dom.Operation;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Estimator;
import org.interphase.core.registry.FromFile;
import org.interphase.scripts.internal.language.ScriptException;
import org.interphase.scripts.internal.language.ScriptProblem;
import org.interphase.scripts.internal.language.ScriptTexts;
import org.interphase.scripts.internal.run.Machine;
import org.interphase.scripts.internal.run.Machine.Unknown;

/** An operation of a script as an estimator. It does not apply where it returns nothing or a value that it needs is missing. */
abstract class ScriptedEstimator implements Estimator, FromFile {

	private final Script script;
	private final int place;
	private final EstimatorHeader header;

	ScriptedEstimator(Script script, int place, EstimatorHeader header) {
		this.script = script;
		this.place = place;
		this.header = header;
	}

	@Override
	public String id() {
		return header.id();
	}

	@Override
	public String name() {
		return header.name();
	}

	@Override
	public Path file() {
		return script.file();
	}

	/** Asks the script about a part of a stack. */
	Optional<Estimate> ask(Object element, String label, StackContext stack) {
		return script.with(machine -> {
			Operation operation = machine.module().getDeclaredOperations().get(place);
			machine.enter(element, Map.of("stack", stack)); //$NON-NLS-1$
			return answer(machine, operation, element, label, stack);
		});
	}

	private Optional<Estimate> answer(Machine machine, Operation operation, Object element, String label, StackContext stack) {
		List<?> arguments = operation.getFormalParameters().size() == 1 ? List.of(element) : List.of(element, stack);
		@Nullable
		Object answer;
		try {
			answer = machine.run(operation, element, arguments);
		} catch (Unknown needed) {
			return Optional.empty();
		}
		if (answer == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new EstimateReader(header, label).read(answer));
		} catch (IllegalArgumentException nonsense) {
			throw new ScriptException(ScriptProblem.at(operation, ScriptTexts.get("answer.nonsense", nonsense.getMessage())) //$NON-NLS-1$
					.in(script.file().toString()));
		}
	}
}
