/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.epsilon.eol.dom.TypeExpression;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.types.EolType;

/** The name of a type in a script: one of ours, a number, a text or a collection; never a Java class. */
final class TypeName extends TypeExpression {

	private static final Set<String> PLAIN = Set.of("Any", "Boolean", "Integer", "Real", "String", "Nothing"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> COLLECTIONS = Set.of("Sequence", "List", "Set", "OrderedSet", "Bag", "Collection", "Map"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	@Override
	public EolType execute(IEolContext context) throws EolRuntimeException {
		Optional<ContextType> ours = ContextType.named(getName());
		return ours.isPresent() ? ours.get() : super.execute(context);
	}

	boolean isKnown() {
		return PLAIN.contains(getName()) || isCollection() || ContextType.named(getName()).isPresent();
	}

	/** Whether scripts can make instances of it. */
	boolean isCollection() {
		return COLLECTIONS.contains(getName());
	}

	static String known() {
		Set<String> names = ContextType.names().collect(Collectors.toCollection(TreeSet::new));
		names.addAll(PLAIN);
		names.addAll(COLLECTIONS);
		return String.join(", ", names); //$NON-NLS-1$
	}
}
