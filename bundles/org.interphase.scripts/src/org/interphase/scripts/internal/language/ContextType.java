/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.types.EolType;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;

/** A type that scripts name: what rules and estimators see of a stack. Nobody can make instances of it. */
public final class ContextType extends EolType {

	/** The stack. */
	public static final ContextType STACK = new ContextType("Stack", StackContext.class); //$NON-NLS-1$
	/** A layer. */
	public static final ContextType LAYER = new ContextType("Layer", LayerContext.class); //$NON-NLS-1$
	/** A boundary. */
	public static final ContextType BOUNDARY = new ContextType("Boundary", BoundaryContext.class); //$NON-NLS-1$

	private static final List<ContextType> ALL = List.of(STACK, LAYER, BOUNDARY, new ContextType("Cell", CellContext.class), //$NON-NLS-1$
			new ContextType("Material", MaterialRecord.class)); //$NON-NLS-1$

	private final String name;
	private final Class<?> type;

	private ContextType(String name, Class<?> type) {
		this.name = name;
		this.type = type;
	}

	/** The type with this name. */
	public static Optional<ContextType> named(String name) {
		return ALL.stream().filter(known -> known.name.equals(name)).findFirst();
	}

	static Stream<String> names() {
		return ALL.stream().map(ContextType::getName);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public boolean isType(Object value) {
		return type.isInstance(value);
	}

	@Override
	public boolean isKind(Object value) {
		return type.isInstance(value);
	}

	@Override
	public Object createInstance() throws EolRuntimeException {
		throw new EolRuntimeException(ScriptTexts.get("refused.context", name)); //$NON-NLS-1$
	}

	@Override
	public Object createInstance(List<Object> parameters) throws EolRuntimeException {
		return createInstance();
	}
}
