/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.Collection;

import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Texts of values: those that messages show, not those of Java, which hold everything. Public because the engine calls by reflection. */
@NonNullByDefault({})
public final class NameOperations extends OperationContributor {

	@Override
	public boolean contributesTo(Object target) {
		return true;
	}

	/** How the value reads in messages. */
	public String asString() {
		return Names.of(getTarget());
	}

	/** The elements of a collection one after the other. */
	public String concat() {
		return concat(""); //$NON-NLS-1$
	}

	/** The elements of a collection with something between them. */
	public String concat(String between) {
		StringBuilder text = new StringBuilder();
		for (Object element : (Collection<?>) getTarget()) {
			text.append(text.isEmpty() ? "" : between).append(Names.of(element)); //$NON-NLS-1$
			if (text.length() > Bounds.LARGEST) {
				break;
			}
		}
		return text.toString();
	}
}
