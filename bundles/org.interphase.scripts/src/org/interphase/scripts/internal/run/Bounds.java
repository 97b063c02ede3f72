/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.Collection;
import java.util.Map;

import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.ExecutorFactory;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.interphase.scripts.internal.language.ScriptTexts;

/**
 * Stops a script that does not end, nests without end, or makes texts and collections without end. The steps are counted, so
 * that a script fails at the same place on any machine; an interruption of its thread stops it too.
 */
final class Bounds extends ExecutorFactory {

	/** Steps for one element; a usual rule takes some tens. */
	static final int MOST_STEPS = 1_000_000;
	/** Nested steps; one call of an operation takes about eight. */
	static final int DEEPEST = 800;
	/** Elements of a collection and those in it, and characters of their texts. */
	static final int LARGEST = 100_000;

	private static final int MOST_LEVELS = 50;
	private static final int STEPS_PER_LOOK = 1024;

	private int steps;
	private int depth;

	Bounds() {
		disableStackTraceManager();
		setExecutionController(null);
	}

	/** Begins with the next element. */
	void restart() {
		steps = 0;
		depth = 0;
	}

	@Override
	protected void preExecute(ModuleElement part, IEolContext context) throws EolRuntimeException {
		steps++;
		if (steps > MOST_STEPS) {
			throw new EolRuntimeException(ScriptTexts.get("stopped.steps"), part); //$NON-NLS-1$
		}
		if (steps % STEPS_PER_LOOK == 0 && Thread.currentThread().isInterrupted()) {
			throw new EolRuntimeException(ScriptTexts.get("stopped.late"), part); //$NON-NLS-1$
		}
		if (depth >= DEEPEST) {
			throw new EolRuntimeException(ScriptTexts.get("stopped.recursion"), //$NON-NLS-1$
					part);
		}
		super.preExecute(part, context);
		depth++;
	}

	@Override
	protected void postExecuteSuccess(ModuleElement part, Object result, IEolContext context) {
		if (result instanceof CharSequence || result instanceof Collection || result instanceof Map) {
			weigh(result, 0, 0);
		}
		super.postExecuteSuccess(part, result, context);
	}

	/** The engine wraps what fails in one of its own operations; the language only catches what is not wrapped. */
	@Override
	protected void postExecuteFailure(ModuleElement part, Exception failure, IEolContext context) throws EolRuntimeException {
		UnknownValue unknown = UnknownValue.behind(failure);
		super.postExecuteFailure(part, unknown == null ? failure : unknown, context);
	}

	@Override
	protected void postExecuteFinally(ModuleElement part, IEolContext context) {
		depth--;
		super.postExecuteFinally(part, context);
	}

	/** Adds up what a value holds, also what stands in it several times: that is what it costs to write it out. */
	private static int weigh(Object value, int before, int level) {
		int weight = before + 1;
		if (value instanceof CharSequence text) {
			weight += text.length();
		} else if (value instanceof Map<?, ?> map) {
			weight = weigh(map.values(), weigh(map.keySet(), weight, level + 1), level + 1);
		} else if (value instanceof Collection<?> collection) {
			for (Object element : collection) {
				weight = weigh(element, weight, level + 1);
			}
		}
		if (weight > LARGEST || level > MOST_LEVELS) {
			throw new IllegalStateException(ScriptTexts.get("stopped.large")); //$NON-NLS-1$
		}
		return weight;
	}
}
