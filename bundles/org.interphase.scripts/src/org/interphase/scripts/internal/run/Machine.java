/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.List;
import java.util.Map;

import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.EolModule;
import org.eclipse.epsilon.eol.dom.ExecutableAnnotation;
import org.eclipse.epsilon.eol.dom.ExecutableBlock;
import org.eclipse.epsilon.eol.dom.Operation;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.FrameStack;
import org.eclipse.epsilon.eol.execute.context.Variable;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.rule.RuleContext;
import org.interphase.scripts.internal.language.ScriptException;
import org.interphase.scripts.internal.language.ScriptProblem;
import org.interphase.scripts.internal.language.ScriptTexts;

/** Runs the parts of one script in one thread at a time; between two elements it forgets everything. */
public final class Machine {

	private final EolModule module;
	private final Bounds bounds = new Bounds();
	private final ClosedContext context;
	private @Nullable RuleContext judged;

	/** A machine for a script. */
	public Machine(EolModule module) {
		this.module = module;
		context = new ClosedContext(bounds, () -> judged);
		context.setModule(module);
	}

	/** The script. */
	public EolModule module() {
		return module;
	}

	/** Lets scripts read the resistances that a rule sees; null for estimators. */
	public void judge(@Nullable RuleContext rule) {
		judged = rule;
	}

	/** Begins with an element: {@code self}, and other variables by name. */
	public void enter(Object self, Map<String, ? extends Object> variables) {
		bounds.restart();
		FrameStack frames = new FrameStack();
		variables.forEach((name, value) -> frames.putGlobal(Variable.createReadOnlyVariable(name, value)));
		frames.putGlobal(Variable.createReadOnlyVariable("self", self)); //$NON-NLS-1$
		context.setFrameStack(frames);
	}

	/** Runs a block such as the check of a rule. */
	public <T> T run(ExecutableBlock<T> block) throws Unknown {
		return guarded(block, () -> block.execute(context));
	}

	/** Works out the value of an annotation. */
	public @Nullable Object run(ExecutableAnnotation annotation) throws Unknown {
		return guarded(annotation, () -> annotation.getValue(context));
	}

	/** Calls an operation. */
	public @Nullable Object run(Operation operation, Object self, List<?> arguments) throws Unknown {
		return guarded(operation, () -> operation.execute(self, arguments, context));
	}

	private <T> T guarded(ModuleElement part, Work<T> work) throws Unknown {
		try {
			return work.run();
		} catch (EolRuntimeException failure) {
			UnknownValue unknown = UnknownValue.behind(failure);
			if (unknown != null) {
				throw new Unknown(unknown.what());
			}
			throw failed(failure.getAst() == null ? part : failure.getAst(), String.valueOf(failure.getReason()));
		} catch (StackOverflowError nested) {
			throw failed(part, ScriptTexts.get("stopped.nested")); //$NON-NLS-1$
		} catch (RuntimeException failure) {
			throw failed(part, String.valueOf(failure.getMessage()));
		}
	}

	private ScriptException failed(ModuleElement part, String message) {
		return new ScriptException(ScriptProblem.at(part, message).in(module.getSourceFile().getPath()));
	}

	/** A piece of work of the engine. */
	private interface Work<T> {

		T run() throws EolRuntimeException;
	}

	/** A value that a script needs is not known. */
	public static final class Unknown extends Exception {

		private static final long serialVersionUID = 1;

		Unknown(String what) {
			super(what);
		}

		/** What is not known, e.g. {@code thickness of LLZO}. */
		public String what() {
			return String.valueOf(getMessage());
		}
	}
}
