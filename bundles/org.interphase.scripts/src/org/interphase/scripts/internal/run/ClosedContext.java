/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.epsilon.eol.execute.context.EolContext;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributorRegistry;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.rule.RuleContext;

/** What the engine works with: everything through which it could reach out is replaced by something that cannot. */
final class ClosedContext extends EolContext {

	private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

	private final Operations operations = new Operations();

	ClosedContext(Bounds bounds, Supplier<@Nullable RuleContext> judged) {
		setExecutorFactory(bounds);
		setIntrospectionManager(new Properties(judged));
		setOperationFactory(new Selections());
		setPrettyPrinterManager(new Names());
		setNativeTypeDelegates(List.of());
		setOutputStream(NOWHERE);
		setWarningStream(NOWHERE);
		setErrorStream(NOWHERE);
	}

	@Override
	public OperationContributorRegistry getOperationContributorRegistry() {
		return operations;
	}
}
