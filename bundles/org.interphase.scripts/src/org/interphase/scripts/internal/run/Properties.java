/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.epsilon.eol.exceptions.EolIllegalPropertyException;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.introspection.IPropertyGetter;
import org.eclipse.epsilon.eol.execute.introspection.IPropertySetter;
import org.eclipse.epsilon.eol.execute.introspection.IntrospectionManager;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.scripts.internal.language.ScriptTexts;

/** Properties that scripts read: those of the stack that is judged, and to rules its resistances. Nothing can be set. */
final class Properties extends IntrospectionManager implements IPropertyGetter {

	private static final Set<String> OF_BOUNDARIES = Set.of("asr"); //$NON-NLS-1$
	private static final Set<String> OF_STACKS = Set.of("totalAsr"); //$NON-NLS-1$

	private final Supplier<@Nullable RuleContext> judged;

	Properties(Supplier<@Nullable RuleContext> judged) {
		this.judged = judged;
	}

	@Override
	@NonNullByDefault({})
	public IPropertyGetter getPropertyGetterFor(Object owner, String property, IEolContext context) {
		return this;
	}

	@Override
	@NonNullByDefault({})
	public IPropertySetter getPropertySetterFor(Object owner, String property, IEolContext context) {
		throw new IllegalStateException(ScriptTexts.get("property.set", property, Names.of(owner))); //$NON-NLS-1$
	}

	@Override
	@NonNullByDefault({})
	public boolean hasProperty(Object owner, String property, IEolContext context) {
		return Values.has(owner, property) || isResistance(owner, property);
	}

	@Override
	@NonNullByDefault({})
	public Object invoke(Object owner, String property, IEolContext context) throws EolRuntimeException {
		Object value;
		if (isResistance(owner, property)) {
			value = Values.seen(resistance(owner));
		} else if (Values.has(owner, property)) {
			value = read(owner, property);
		} else {
			throw new EolIllegalPropertyException(owner, property, context);
		}
		if (value == Values.UNKNOWN) {
			throw new UnknownValue(owner, property, context);
		}
		return value;
	}

	private static Object read(Object owner, String property) throws EolRuntimeException {
		try {
			return Values.get(owner, property);
		} catch (ReflectiveOperationException failed) {
			throw new EolRuntimeException(ScriptTexts.get("property.unreadable", property, Names.of(owner), failed.getMessage())); //$NON-NLS-1$
		}
	}

	private boolean isResistance(Object owner, String property) {
		return judged.get() != null && (owner instanceof BoundaryContext && OF_BOUNDARIES.contains(property)
				|| owner instanceof StackContext && OF_STACKS.contains(property));
	}

	private @Nullable Object resistance(Object owner) {
		RuleContext context = judged.get();
		if (context == null) {
			return null;
		}
		return owner instanceof BoundaryContext boundary ? context.asr(boundary) : context.totalAsr();
	}
}
