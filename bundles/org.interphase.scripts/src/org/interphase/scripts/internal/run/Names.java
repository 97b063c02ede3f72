/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.Collection;
import java.util.Map;

import org.eclipse.epsilon.eol.execute.prettyprinting.PrettyPrinterManager;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.quantity.Figures;
import org.interphase.scripts.internal.language.ScriptTexts;

/** How values read in messages: numbers with three digits, parts of a stack by their names. */
final class Names extends PrettyPrinterManager {

	@Override
	public String print(Object value) {
		return of(value);
	}

	@Override
	public String toString(Object value) {
		return of(value);
	}

	static String of(Object value) {
		return switch (value) {
		case null -> "nothing"; //$NON-NLS-1$
		case Double number -> Figures.number(number);
		case Float number -> Figures.number(number);
		case LayerContext layer -> layer.name();
		case BoundaryContext boundary -> boundary.label();
		case StackContext stack -> stack.name().isBlank() ? ScriptTexts.get("stack") : stack.name(); //$NON-NLS-1$
		case MaterialRecord material -> material.name();
		case Record other -> other.getClass().getSimpleName();
		case Collection<?> collection -> joined(collection);
		case Map<?, ?> map -> joined(map.entrySet());
		case Map.Entry<?, ?> entry -> of(entry.getKey()) + " = " + of(entry.getValue()); //$NON-NLS-1$
		default -> String.valueOf(value);
		};
	}

	/** The elements, as many as a text may hold. */
	private static String joined(Collection<?> elements) {
		StringBuilder text = new StringBuilder();
		for (Object element : elements) {
			text.append(text.isEmpty() ? "" : ", ").append(of(element)); //$NON-NLS-1$ //$NON-NLS-2$
			if (text.length() > Bounds.LARGEST) {
				break;
			}
		}
		return text.toString();
	}
}
