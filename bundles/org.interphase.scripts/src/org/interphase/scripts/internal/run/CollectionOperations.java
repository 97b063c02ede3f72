/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.Collection;

import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.epsilon.eol.types.NumberUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Operations that change a collection which a script has made. Public because the engine calls by reflection. */
@NonNullByDefault({})
public final class CollectionOperations extends OperationContributor {

	@Override
	public boolean contributesTo(Object target) {
		return true;
	}

	/** Adds an element. */
	public boolean add(Object element) {
		return target().add(element);
	}

	/** Adds elements. */
	public boolean addAll(Collection<?> elements) {
		return target().addAll(elements);
	}

	/** Removes an element. */
	public boolean remove(Object element) {
		return target().remove(element);
	}

	/** Sum of the numbers in it, one after the other. */
	public Number sum() {
		Number sum = 0;
		for (Object element : target()) {
			if (element instanceof Number number) {
				sum = NumberUtil.add(sum, number);
			}
		}
		return sum;
	}

	/** Removes all elements. */
	public void clear() {
		target().clear();
	}

	@SuppressWarnings("unchecked") // the collections of scripts hold anything
	private Collection<Object> target() {
		return (Collection<Object>) getTarget();
	}
}
