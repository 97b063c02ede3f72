/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import java.util.Collection;

import org.eclipse.epsilon.eol.dom.CollectionLiteralExpression;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.ExecutorFactory;
import org.eclipse.epsilon.eol.execute.context.IEolContext;

/** A collection that is written out; a range in it has a sensible length. */
final class BoundedCollection extends CollectionLiteralExpression<Object> {

	private static final int LONGEST_RANGE = 10_000;

	@Override
	public Collection<Object> execute(IEolContext context) throws EolRuntimeException {
		if (!isRange()) {
			return super.execute(context);
		}
		ExecutorFactory executor = context.getExecutorFactory();
		Object from = executor.execute(getParameterExpressions().get(0), context);
		Object to = executor.execute(getParameterExpressions().get(1), context);
		if (!(from instanceof Integer start) || !(to instanceof Integer end)) {
			throw new EolRuntimeException(ScriptTexts.get("range.whole"), this); //$NON-NLS-1$
		}
		if (Math.abs((long) end - start) >= LONGEST_RANGE) {
			throw new EolRuntimeException(ScriptTexts.get("range.long", String.valueOf(LONGEST_RANGE)), this); //$NON-NLS-1$
		}
		Collection<Object> numbers = createCollection(getCollectionType());
		int step = start <= end ? 1 : -1;
		for (int number = start; number != end + step; number += step) {
			numbers.add(number);
		}
		return numbers;
	}
}
