/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.terms;

import org.eclipse.eef.EEFControlDescription;
import org.eclipse.eef.EEFListDescription;
import org.eclipse.eef.core.api.EditingContextAdapter;
import org.eclipse.eef.ide.ui.api.widgets.IEEFLifecycleManager;
import org.eclipse.eef.ide.ui.api.widgets.IEEFLifecycleManagerProvider;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.common.interpreter.api.IInterpreter;
import org.eclipse.sirius.common.interpreter.api.IVariableManager;

/**
 * Puts a table in the place of each list that property pages declare for the terms of a boundary. A custom widget would be an error
 * in the log of a Sirius without this bundle; a list stays readable there.
 */
@NonNullByDefault({})
public final class TermTableProvider implements IEEFLifecycleManagerProvider {

	/** What such a list shows. */
	private static final String TERM_LINES = "aql:self.termLines()"; //$NON-NLS-1$

	@Override
	public boolean canHandle(EEFControlDescription control) {
		return control instanceof EEFListDescription list && TERM_LINES.equals(list.getValueExpression());
	}

	@Override
	public IEEFLifecycleManager getLifecycleManager(EEFControlDescription control, IVariableManager variables,
			IInterpreter interpreter, EditingContextAdapter context) {
		return new TermTableManager((EEFListDescription) control, variables, interpreter, context);
	}
}
