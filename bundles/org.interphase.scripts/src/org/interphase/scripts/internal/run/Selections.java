/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import org.eclipse.epsilon.eol.execute.operations.EolOperationFactory;
import org.interphase.scripts.internal.language.Vocabulary;

/** Operations that take an expression for each element, all in the thread that asks. */
final class Selections extends EolOperationFactory {

	Selections() {
		operationCache.keySet().retainAll(Vocabulary.SELECTIONS);
	}
}
