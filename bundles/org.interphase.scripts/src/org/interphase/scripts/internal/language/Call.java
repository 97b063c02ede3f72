/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import org.eclipse.epsilon.eol.dom.OperationCallExpression;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.operations.AbstractOperation;
import org.eclipse.epsilon.eol.models.IModel;

/** A call of an operation that is never looked up among the methods of a Java object. */
final class Call extends OperationCallExpression {

	Call(boolean contextless) {
		super(contextless);
	}

	@Override
	@SuppressWarnings("null") // null: there is none, which the engine reports
	protected AbstractOperation getAbstractOperation(Object target, String name, IModel owner, IEolContext context) {
		return context.getOperationFactory().getOperationFor(name);
	}
}
