/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.epsilon.eol.dom.Expression;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.introspection.java.ObjectMethod;
import org.eclipse.epsilon.eol.execute.operations.contributors.AnyOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.IntegerOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.IterableOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.NumberOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributorRegistry;
import org.eclipse.epsilon.eol.execute.operations.contributors.StringOperationContributor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.scripts.internal.language.Vocabulary;

/** Operations that scripts may call, by name and kind of the target; the methods of Java objects are never looked at. */
@NonNullByDefault({})
final class Operations extends OperationContributorRegistry {

	/** Some operations on some targets. */
	private record Offer(Predicate<Object> targets, Set<String> names, OperationContributor contributor) {
	}

	private final List<Offer> offers = List.of( //
			new Offer(target -> true, Set.of("asString"), new NameOperations()), //$NON-NLS-1$
			new Offer(Collection.class::isInstance, Set.of("concat"), new NameOperations()), //$NON-NLS-1$
			new Offer(Values::isVisible, Vocabulary.CONTEXT, new ContextOperations()),
			new Offer(Collection.class::isInstance, Vocabulary.COLLECTION, new CollectionOperations()),
			new Offer(Collection.class::isInstance, Vocabulary.COLLECTION, new IterableOperationContributor()),
			new Offer(Map.class::isInstance, Vocabulary.MAP, new MapOperations()),
			new Offer(String.class::isInstance, Vocabulary.TEXT, new TextOperations()),
			new Offer(String.class::isInstance, Vocabulary.TEXT, new StringOperationContributor()),
			new Offer(Number.class::isInstance, Vocabulary.NUMBER, new NumberOperations()),
			new Offer(Integer.class::isInstance, Vocabulary.NUMBER, new IntegerOperationContributor()),
			new Offer(Number.class::isInstance, Vocabulary.NUMBER, new NumberOperationContributor()),
			new Offer(target -> true, Vocabulary.ANY, new AnyOperationContributor()));

	@Override
	protected List<OperationContributor> getDefaultOperationContributors() {
		return List.of();
	}

	@Override
	public @Nullable ObjectMethod findContributedMethodForUnevaluatedParameters(Object target, String name,
			List<Expression> parameters, IEolContext context) {
		return null;
	}

	@Override
	public @Nullable ObjectMethod findContributedMethodForEvaluatedParameters(Object target, String name, Object[] parameters,
			IEolContext context) {
		for (Offer offer : offers) {
			if (offer.names.contains(name) && (target == null ? offer.names == Vocabulary.ANY : offer.targets.test(target))) {
				ObjectMethod method = offer.contributor.findContributedMethodForEvaluatedParameters(target, name, parameters,
						context, false);
				if (method != null) {
					return method;
				}
			}
		}
		return null;
	}
}
